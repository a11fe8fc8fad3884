"""Turkish."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    function_words="""
        ve, bir, bu, şu, o, da, de, ile, için, ki, ama, ancak, fakat, göre, olarak, olan, olduğunu, oldu, olduğu,
        daha, çok, en, gibi, kadar, sonra, önce, her, ya, veya, hem, ise, mi, değil, var, yok, idi, vardı, şimdi,
        hâlâ, halen, tarafından, üzerinde, arasında, bugün, dedi, etti, ediyor, orada
    """,
    terms="""
        siyasi mahpus*, siyasi tutuklu*, siyasi mahkum*, siyasi mahkûm*, siyasi tutsak*, siyasi esir*,
        siyasi hükümlü*, siyasî mahpus*, düşünce mahkum*, düşünce suçlu*, vicdan mahkum*, politik tutsak*,
        politik tutuklu*, siyasi rehine*, siyasi tutuklu ve hükümlü*
    """,
    grounds="""
        siyasi nedenlerle, siyasi gerekçelerle, siyasi saiklerle, siyasi sebeplerle, siyasi davalar*, siyasi suç*
    """,
    captives="mahpus*, tutuklu*, mahkum*, mahkûm*, tutsak*, hükümlü*, rehine*, aktivist*, muhalif*",
    persons="kişi*, insan*, vatandaş*, isim*, yurttaş*, belaruslu*, isim, isme, ismi, isimler, adı, ad",
    groups="""
        kadın*, erkek*, çocuk*, reşit olmayan*, gazeteci*, blog*, avukat*, doktor*, öğretmen*, öğrenci*, din adam*,
        hak savunucu*, yaşlı*, hasta*, ağır hasta*, engelli*, yabancı*, asker*, anne*, üye*, siyasetçi*, sendikacı*,
        işçi*, akademisyen*, müzisyen*, genç*, milletvekil*, belediye başkan*
    """,
    places="bu cezaevinde, koloni*, il, ilçe*, bölge*",
    former="eski",
    things="""
        yıl*, gün*, ay, aylık, aydır, hafta*, saat*, dakika*, yüzde*, ruble*, dolar*, euro*, lira*, ceza*, dava*,
        madde*, ülke*, kez, kere, defa, karar*, tutanak*, gözaltı*, arama*, mahkeme*, şirket*, örgüt*, miting*,
        kilometre*, km, metre*, milyon*, milyar*, oy*, yaptırım*, yetkili*, hakim*, savcı*, katılımcı*, gösterici*,
        mektup*, sayfa*, puan*, yer*, kitap*, çalışan*, aday*, cezaev*
    """,
    numbered="madde*, sayılı, yaş*, sayfa*, no, numara*, kanal",
    units={
        1: "bir, biri",
        2: "iki, ikisi",
        3: "üç, üçü",
        4: "dört, dördü",
        5: "beş, beşi",
        6: "altı, altısı",
        7: "yedi, yedisi",
        8: "sekiz, sekizi",
        9: "dokuz, dokuzu",
        10: "on",
        20: "yirmi",
        30: "otuz",
        40: "kırk",
        50: "elli",
        60: "altmış",
        70: "yetmiş",
        80: "seksen",
        90: "doksan",
    },
    multipliers={
        12: "düzine",
        100: "yüz, yüzü, yüze, yüzün, yüzden",
        1000: "bin, bini, bine, binin, binden",
        1_000_000: "milyon",
    },
    fixed={
        1500: "bin beş yüz, bir buçuk bin",
        500: "yarım bin, beş yüz",
        6: "yarım düzine",
        2500: "iki buçuk bin",
    },
    vague={
        24: "onlarca, düzinelerce, birkaç düzine",
        200: "yüzlerce, birkaç yüz",
        2000: "binlerce",
        20000: "on binlerce, onbinlerce",
        200000: "yüz binlerce",
    },
    endings="""
        si, sı, u, ü, i, ı, su, sü, in, ın, un, ün, e, a, inin, den, dan, ten, tan, ye, ya, nin, nın, dir, dır, tir,
        tür, lük, lik, i nin
    """,
    approx="yaklaşık, aşağı yukarı, kabaca, ortalama, takriben, civarında",
    approx_after="civarında, dolayında, kadar, dolaylarında, civarı",
    fewer_than="neredeyse, hemen hemen, az kalsın",
    more_than="fazla, aşkın",
    at_least="en az, asgari, en azından",
    at_most="en fazla, en çok, azami",
    exact="tam, toplam, toplamda",
    more_after="""
        den fazla, dan fazla, ten fazla, tan fazla, in üzerinde, ın üzerinde, un üzerinde, ün üzerinde, den çok,
        aşkın, fazla, i aşkın, ı aşkın, ü aşkın, u aşkın, i aştı, ı aştı, fazlası
    """,
    least_after="veya daha fazla",
    range_from="arasında",
    range_to="ile, ila, veya, ya da",
    definite="bu, tüm, bütün",
    more="daha, yeni, ek, ilave",
    others="diğer*, başka",
    recognised="""
        tanındı, tanıdı, tanınan*, kabul edil*, kabul edilen*, ilan edil*, ilan etti, statüsü, sayıl*, sayılan*
    """,
    added="eklendi, katıldı, arttı, eklen*, ilave edil*",
    freed="""
        serbest*, tahliye*, affedil*, affetti, af, salıver*, salındı, bırakıl*, takas*, sınır dışı, çıktı, özgürlü*,
        kurtul*, evine döndü, evlerine döndü, evlerine dönecek
    """,
    arrested="tutuklandı, tutukladı, gözaltına alın*, yakaland*, hapsedil*",
    died="öldü, ölü*, hayatını kaybet*, öldürül*, yaşamını yitir*",
    court="yargılan*, suçlan*, mahkum edil*, ceza aldı, para cezası, gözaltına alın*, soruşturma*, kovuşturma*",
    holds="""
        var, vardı, bulunuyor, bulunmakta, tutuluyor, tutuyor, yatıyor, mevcut, kalıyor, bulunan, tutulan,
        bulunduğu, olduğu, ülkede
    """,
    remain="kaldı, kalıyor, hâlâ, halen, hala, kalan, devam ediyor, geriye, kalmaya",
    prison="""
        hapiste, cezaevinde, cezaevlerinde, parmaklıklar ardında, hapishanelerde, tutuklu, demir parmaklıklar,
        hapis*, cezaevi*, hapishane*, tutsak
    """,
    tally="sayısı, sayı, toplam, toplamda, sayısının, sayısını",
    reaches="""
        ulaştı, oldu, yükseldi, çıktı, düştü, buldu, ulaşmış, aştı, ulaşıyor, idi, çıkmış, ulaştığını, indi,
        geriledi, düştüğü, vardı, içeriyor, kapsıyor, yer alıyor, yer alıyordu
    """,
    lists="liste*, listesi, kayıt*, veri taban*, kayıtlar*",
    now="şimdi, bugün, şu anda, şu an, halihazırda, itibarıyla, itibariyle, halen, günümüzde",
    since="den beri, dan beri, tan beri, ten beri, yılından beri, yılından bu yana, bu yana, son yıllarda",
    ever="bugüne kadar, şimdiye kadar, bir dönem, şu ya da bu dönemde, herhangi bir zamanda",
    past="""
        bir yıl önce, önceki yıl, daha önce, önceden, o zaman, geçen yıl, idi, karşılaştır*, bir ay önce, bir hafta
        önce, geçen ay, geçen hafta, bir önceki yılın, bir önceki ay, zirvede, bir gün önce
    """,
    hypothetical="olabilir, belki, muhtemelen, eğer, planlıyor, söz verdi, istiyor, aslında, gerçek",
    supposes="diyelim ki, varsayalım",
    rate="milyonda, başına",
    several="birlikte ele alındığında",
    partitive="""
        bunların, bunlardan, onlardan, içinden, arasından, bunlar arasında, her, kalanların, listedekilerin,
        içlerinden, aralarında, kalanlardan, listedekiler
    """,
    including="dahil, aralarında, arasında, içinde",
    says="göre, dedi, açıkladı, bildirdi, belirtti, söyledi, raporuna göre, rapor*, tahmin*, aktardı, duyurdu, ekledi",
    besides="dışında, yanı sıra",
    ands="ve, ama",
    valid="veriler",
    negation="yok, değil, hiç, hiçbir, sıfır, olmadan",
    entries="isim, isme, ismi, isimler, adı, ad",
    they="sayıları",
    they_were="sayı, bu sayı, sayıları",
    altogether="toplam, toplamda",
    so_many="bu kadar",
    asks="kaç",
    sanctions="yaptırım*",
    served="hami*, üstlendi, mektup yazdı",
    this_month="ay, ayın",
    idle="hiç olmadığı kadar",
    grows="düştü, yükseldi, çıktı, indi, arttı, azaldı, geriledi",
    denials="yalanladı, reddetti, reddediyor",
    related="ayrıca okuyun, ilgili haber, bunu da okuyun",
    demands="çağrı*, talep*, derhal, koşulsuz*, gerek*",
    year_word="yıl, yılın",
    today="bugün",
    yesterday="dün, dünkü",
    weekdays={
        0: "pazartesi",
        1: "salı",
        2: "çarşamba",
        3: "perşembe",
        4: "cuma",
        5: "cumartesi",
        6: "pazar",
    },
    month_end="sonu, sonunda, sonuna, sonu itibarıyla, son gününde, sonu itibariyle",
    month_start="başı, başında",
    not_as_of="itibaren, sonra, önce, beri",
    year_ago="bir yıl önce, tam bir yıl önce, bir önceki yıl, bir önceki yılın",
    abbreviations="dr, prof, av, md, no, vb, vs, yy, s",
    sources={
        "human rights defenders": "insan hakları savunucu*, insan hakları örgüt*",
        "İHD": "İHD, insan hakları derneği",
        "UN": "BM",
    },
    countries={
        "BY": "belarus*, beyaz rusya*, minsk*",
        "RU": "rus, rusya*, ruslar, moskova*, kremlin*",
        "UA": "ukrayna*, kiev*",
        "TR": "türkiye*, türk*, ankara*, istanbul*",
        "US": "abd*, amerika*, washington*",
        "VE": "venezuela*, karakas*",
        "CU": "küba*, havana*",
        "AZ": "azerbaycan*, bakü*",
        "IR": "iran*, tahran*",
        "EG": "mısır*, kahire*",
        "GE": "gürcistan*, tiflis*",
        "KZ": "kazakistan*, astana",
        "NI": "nikaragua*",
        "CN": "çin*2, pekin*",
    },
    name_endings=5,
    examples=(
        Example("Belarus'ta bugün 1.204 siyasi mahpus var.", ("total exact 1204",), country="BY"),
        Example("Parmaklıklar ardında hâlâ yaklaşık 1.500 siyasi tutuklu bulunuyor.", ("total approx 1500",)),
        Example("Dün altı siyasi mahkum serbest bırakıldı.", ("change exact 6",)),
        Example(
            "3 Mart itibarıyla Azerbaycan'daki siyasi tutukluların sayısı 121'e ulaştı.",
            ("total exact 121",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Mahkeme 40 kişiye para cezası verdi, 12 kişi 15 gün gözaltında kaldı."),
        Example("Siyasi mahpus 3 Mayıs 2021'den beri 11 yıllık cezasını çekiyor."),
    ),
)
