"""Czech."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "jeden, jedna, jedno, jednoho, jedné, jednom, jednou, jednu, jedním, jedni",
    2: "dva, dvě, dvou, dvěma, dvojice, dvojici, oba, obě, obou", 3: "tři, třem, třemi, třech, trojice, trojici, troje",
    4: "čtyři, čtyř, čtyřem, čtyřmi, čtyřech, čtveřice, čtveřici, čtvero", 5: "pět, pěti, pětice, pětici, patero",
    6: "šest, šesti, šestice, šestici", 7: "sedm, sedmi, sedmice, sedmička", 8: "osm, osmi, osmice, osmici",
    9: "devět, devíti, devítka", 10: "deset, deseti, desítka, desítku, desatero", 11: "jedenáct, jedenácti",
    12: "dvanáct, dvanácti, tucet, tuctu", 13: "třináct, třinácti", 14: "čtrnáct, čtrnácti, čtrnáctka",
    15: "patnáct, patnácti, patnáctka", 16: "šestnáct, šestnácti", 17: "sedmnáct, sedmnácti", 18: "osmnáct, osmnácti",
    19: "devatenáct, devatenácti", 20: "dvacet, dvaceti, dvacítka, dvacítku",
    30: "třicet, třiceti, třicítka, třicítku, třicítce", 40: "čtyřicet, čtyřiceti, čtyřicítka, čtyřicítku",
    50: "padesát, padesáti, padesátka, padesátku", 60: "šedesát, šedesáti, šedesátka, šedesátku, šedesátky",
    70: "sedmdesát, sedmdesáti, sedmdesátka, sedmdesátku", 80: "osmdesát, osmdesáti, osmdesátka, osmdesátku",
    90: "devadesát, devadesáti, devadesátka", 200: "dvě stě, dvou set, dvěma sty", 300: "tři sta, tří set, třem stům",
    400: "čtyři sta, čtyř set", 500: "pět|pěti set, pětistovk*", 600: "šest|šesti set", 700: "sedm|sedmi set",
    800: "osm|osmi set", 900: "devět|devíti set", 21: "jednadvacet, jednadvaceti, jedenadvacet",
    22: "dvaadvacet, dvaadvaceti",
}  # fmt: skip
MULTIPLIERS = {
    100: "sto, stovka, stovku, set, sta, stě, stech, stům, sty", 1000: "tisíc*, tis", 1_000_000: "milion*, mil",
}  # fmt: skip
FIXED = {
    24: "dva tucty", 50: "půlstovky, půlstovka, půl stovky, půlstovku, padesátka",
    150: "půldruhé stovky, půl druhého sta, jeden a půl stovky", 200: "dvě stovky, dvou stovek",
    250: "dvě a půl stovky", 300: "tři stovky, tří stovek", 400: "čtyři stovky, čtyř stovek",
    500: "půl|polovina|polovinu tisíce, půltisíc*, pětistovka", 600: "šest stovek", 700: "sedm stovek",
    800: "osm stovek", 900: "devět stovek", 1000: "tisícovka, tisícovku, tisícovky, tisícovce",
    1100: "jedenáct set|stovek, jedenácti set", 1200: "dvanáct set|stovek, dvanácti set",
    1300: "třináct set|stovek, třinácti set", 1400: "čtrnáct set|stovek, čtrnácti set",
    1500: "jeden a půl tisíce|tis, půldruhého tisíce, půl druhého tisíce, tisíc a půl, patnáct|patnácti set",
    2500: "dva a půl tisíce|tis, půltřetího tisíce", 3500: "tři a půl tisíce",
}  # fmt: skip
VAGUE = {
    24: """desítky, desítek, desítkám, několik|několika|pár|vícero desítek, desítkách, desítkami, několik málo desítek,
    tucty, tuctů""", 120: "sto několik desítek, stovka až",
    200: "stovky, stovek, stovkám, několik|několika|pár set|stovek, stovkách, stovkami",
    2000: "tisíce, tisících, několik|několika|pár tisíc",
    20_000: "desítky|desítek|desítkách tisíc, desetitisíc*, několik desítek tisíc",
    200_000: "stovky|stovek tisíc, statisíc*",
}  # fmt: skip
WEEKDAYS = {
    0: "pondělka, pondělní*, pondělí, pondělek, pondělkem", 1: "úterka, úterní*, úterý, úterku, úterkem",
    2: "středu, středeční*, středa, středy, středě", 3: "čtvrtku, čtvrteční*, čtvrtek, čtvrtka, čtvrtkem",
    4: "pátku, páteční*, pátek, pátkem", 5: "sobotu, sobotní*, sobota, soboty, sobotě", 6: "neděli, nedělní*, neděle",
}  # fmt: skip
SOURCES = {
    "human rights defenders": "obránc*|obhájc*|ochránc* lidských práv, lidskoprávn* organizac*|aktivist*", "UN": "OSN",
    "human rights groups": """lidskoprávní* skupin*, lidskoprávn* sdružen*, organizac* na ochranu lidských práv,
    organizac* lidských práv""",
    "Viasna": "vjasny, vjasně, vjasnu, vjasnou, vjasno, vesna, vesny, vesně, vesnu, vesnou",
    "Memorial": "memorialu, memoriál, memorialem", "OVD-Info": "ovd info",
    "EU": "evropská|evropské unie, evropskou unii, EU",
    "State Department": "americké ministerstvo zahraničí, ministerstv* zahraničí usa",
    "Czech Foreign Ministry": "české* ministerstv* zahraničí, ministerstvo zahraničí čr",
    "Amnesty International": "amnesty", "opposition": "opozice, opozici",
}  # fmt: skip
COUNTRIES = {
    "BY": "bělorus*, minsk*", "RU": "rusk*, rusů, moskv*, kreml*, rusové", "UA": "ukrajin*, kyjev*",
    "LT": "litv*, litev*, vilni*", "PL": "polsk*, varšav*", "US": "usa, spojen* stát*, americk*, washington*",
    "VE": "venezuel*, caracas*", "CU": "kuba, kuby, kubě, kubánsk*, kub*3, havan*", "CZ": "česk*, prah*, praze",
    "GE": "gruzi*, tbilisi", "AZ": "ázerbájdž*, baku", "KZ": "kazach*, astan*, almat*", "NI": "nikaragu*, managu*",
    "TR": "tureck*, ankar*, turci", "IR": "írán*, teherán*", "CN": "čín*, peking*", "MM": "myanmar*, barm*, rangún*",
    "SY": "sýri*, syrsk*, damaš*", "ER": "eritrej*", "ET": "etiop*", "RW": "rwand*", "VN": "vietnam*, hanoj*",
    "SA": "saúdsk* arábi*, saúdsk*, rijád*", "KG": "kyrgyz*, biškek*", "TJ": "tádži*, dušanbe", "UZ": "uzbe*, taškent*",
    "TM": "turkmen*", "UG": "ugand*", "TH": "thaj*", "KH": "kambodž*", "KP": "severní kore*, severokorej*",
    "BH": "bahraj*", "ZW": "zimbabw*", "IL": "izrael*", "RS": "srb*4, bělehrad*",
    "GB": "brit*6, velk* británi*, londýn*", "FR": "franci*, francouzsk*, paříž*", "DE": "němec*, berlín*",
    "EE": "eston*, tallin*", "LV": "lotyš*, rig*2", "SK": "slovensk*, bratislav*", "EG": "egypt*, káhir*",
    "HK": "hongkong*", "DZ": "alžír*", "TN": "tunis*", "MA": "marok*",
}  # fmt: skip
LANGUAGE = Language(
    code="cs",
    name="Czech",
    function_words="""a, i, v, ve, na, ne, že, z, s, se, si, po, za, od, do, o, pro, jak, ale, jeho, jejich, její, to,
        ten, ty, té, tom, byl, byla, bylo, byli, je, jsou, už, již, ještě, také, tak, při, roku, rok, kde, který, která,
        které, jen, on, ona, oni, my, by, či, než, všichni, když, dříve, mezi, pod, co, nyní, teď, podle, dosud, u, k,
        ke, proti, tamních, není, jich, jim, tam, tu, tady, kteří, kterých, jsem, jsme, však, proto, nebo, tedy, nás,
        vás, nich, něm, svou, své, byly, bude, toho, aby, jako, přes, před, nad, bez, ani, letos""",
    terms="""politick* vězn*|vězeň|rukojmí|trestanc*|zajatc*|kriminálník*, političtí|poličtí vězn*,
        vězn*|vězeň|trestanc* svědomí, vězn*|zajatc*|rukojmí|vězeň režimu, odsouzen*|vězněn*|uvězněn* z politick*
        důvodů, vězněn*|uvězněn*|držen* z politických příčin|pohnutek, vězněn*|uvězněn* z politických motivů, držen* z
        politických důvodů, vězněn*|uvězněn*|odsouzen* kvůli politice, vězněn* za|pro přesvědčení|názory, vězněn* za
        politiku, uvězněn* za přesvědčení|názory|politiku, uvězněn* pro přesvědčení|názory, politicky
        uvězněn*|odsouzen*|zadržovan*|držen*, vězň* lukašenk*|diktatury|kremlu, rukojmí lukašenk*, mukl*,
        političtí|politických za mřížemi""",
    grounds="""z politických důvodů|příčin|pohnutek|motivů, politicky
        motivovan*|stíhan*|perzekvovan*|pronásledov*|podmíněn*, kvůli politice|názorům|postojům, za|kvůli|pro
        přesvědčení, za|pro názory, na politickém základě, politicky zabarven*, z politického důvodu, pro|za
        politické|své názory|přesvědčení|postoje, kvůli svým|politickým názorům|postojům, za politiku, z politiky, v
        politických procesech|kauzách, v politicky motivovaných, na základě politických, politických obvinění, na
        politickou objednávku, za politickou|opoziční|občanskou činnost, za odpor proti, za nesouhlas s, z ideologických
        důvodů""",
    captives="""vězn*, vězeň, uvězněn*, odsouzen*, zadržen*, rukojmí, aktivist*, disident*, opozičník*, vězeňkyn*,
        zajatc*, trestanc*, mukl*, zadržovan*, zatčen*, nespravedlivě vězněn*, odpůrc*|kritik*|oponent* režimu, odpůrc*
        lukašenk*, stíhan*, perzekvovan*, zavřen*, internovan*, držen*, osazenstv*""",
    persons="""lidí, lidé, lidem, osob, osoby, osoba, občan*, člověk*, jmen, jména, bělorusů, jmény, jméno, jmen a
        příjmení, lidmi, lidech, osobám, osobami, osobách, duší, jedinc*, krajan*, bělorusk* občan*, rusů, rusové,
        venezuelan*, kubánc*, nikaragujc*, položek, položky, záznamů, záznamy, mužů a žen, žen a mužů, profilů, hesel,
        řádků""",
    groups="""žen, ženy, žena, muž*, nezletil*, dětí, důchodc*, novinář*, blogger*, právník*, advokát*, lékař*, učitel*,
        student*, kněz*, duchovn*, věříc*, obránc*, starš*, nemocn*, chronicky|vážně|těžce|smrtelně nemocn*, postižen*,
        cizin*, voják*, ukrajin*, polák*, matk*, rodič*, člen*, politik*, odborář*, dělník*, vědc*, hudebník*, mladých,
        ženských, vězeňkyň, vězeňkyně, věznenkyn*, dívek, dívky, dívka, chlapc*, senior*, žák*, středoškolák*,
        mladistv*, mladík*, redaktor*, reportér*, publicist*, komentátor*, fotograf*, kameraman*, pracovník* médií,
        mediálních, podnikatel*, umělc*, herc*, spisovatel*, básník*, profesor*, akademik*, inženýr*, programátor*,
        pozorovatel*, zastupitel*, stávkujíc*, horník*, železničář*, zemědělc*, vojensk*, důstojník*, veterán*,
        sportovc*, zdravotn*, psycholog*, pastor*, mnich*, řeholn*, katolík*, svědk* jehov*, muslim*, tatar*, krymsk*
        tatar*, rusek, rusky, bělorusek, bělorusky, poláci, litevc*, lotyš*, němc*, američan*, švéd*, japonc*, brit*,
        eston*, slovák*, čech*, občan* polska|litvy|lotyšska|česka|ukrajiny|ruska|usa|německa|eu, držitel* dvojího,
        dvojího občanství, příbuzn*, sourozenc*, manžel*, otc*, otec, vdov*, invalid*, zdravotně postižen*, onkolog*,
        rakovin*, diabetik*, v kritickém stavu, ve vážném stavu, doživotn*, v nepřítomnosti, bloger*, anarchist*, lídr*,
        předák*, vůdc*, spolupracovník*, poslanc*, exministr*, prezidentsk* kandidát*, laureát*, v domácím vězení,
        matek, maminek, lidskoprávn* aktivist*, důchodkyň""",
    places="""koloni*, věznici, oblast*, okres*, ve|vazební věznici, káznic*, cele, trestaneck*|nápravn* koloni*,
        akrescin*, kraji, baráku, korekci, samotce, helicoide""",
    former="bývalý*, bývalí, ex, někdejší*, dávn*|dřívějš* vězn*, exvězn*, bývalého, bývalému, bývalou, bývalá, bývalé",
    things="""rok, roky, let, roků, den, dny, dnů, dní, měsíc*, týdn*, týden, hodin*, minut*, procent*, rubl*, dolar*,
        eur, euro, korun*, pokut*, případ*, článk*, článek, zemí, země, krát, rozsud*, protokol*, zatčení, prohlíd*,
        soud*, firem, firm*, organizac*, shromážd*, kilometr*, km, metr*, hlas*, sankc*, úředník*, prokurátor*,
        účastník*, demonstrant*, dopis*, stran*, bod*, míst*, kolonií, knih*, zaměstnanc*, kandidát*, středisk*,
        střední*, prostředk*, adres*, poslanc*, poslankyň, senátor*, europoslanc*, podpis*, žádost*, petic*, trestních
        stíhání, stíhání, trestních, řízení, procesů, procesy, přelíčení, zasedání, bytů, byty, domů, aut, vozů,
        telefon*, kanálů, kanály, webů, účtů, účty, balíků, balíky, balíčk*, pohlednic*, převodů, darů, dárc*,
        rozhovor*, snímků, fotografi*, filmů, svazků, vízum, víz, víza, pasů, pasy, dokument*, zákonů, zákony, rezoluc*,
        usnesení, tun, tuny, hektar*, okrsk*, komis*, respondent*, dotázan*, volič*, obcí, obce, měst, vesnic*,
        policist*, policajt*, silovik*, dron*, raket*, cestujíc*, autobus*, letadel, letadla, vlak*, manifestant*,
        protestujíc*, protestů, protesty, demonstrac*, pochod*, svíček, svíčky, květin*, stupň*, slov, slova, sekund*,
        století, dekád*, desetiletí, čtvrtletí, haléř*, liber, frank*, bilion*, gól*, zhlédnutí, odběratel*, sledujíc*,
        škol, školy, univerzit*, nemocnic*, lůžek, lůžka, kilogram*, kg, litr*, cen, ceny, diplomat*, velvyslan*,
        ambasád*, konzul*, podnik*, společnost*, subjekt*, paragraf*, zraněn*, padl*, mrtv*, civilist*, migrant*,
        uprchlík*, imigrant*, emigrant*, divák*, posluchač*, čtenář*, hostů, hosté, signatář*, rodin, rodiny, rodinám,
        novin, redakc*, portál*, expert*, odborník*, medail*, incident*, útok*, obvinění, stížnost*, odvolání, příkaz*,
        mandát*, podíl*, trestů, tresty, otázek, otázky, odpověd*, hovorů, hovory, mil*, pater, patra, kol, období,
        válek, voleb, anket*, průzkum*, referend*, kontrol*, verdikt*, rozhodnut*, verz*, počítač*, notebook*, budov*,
        vlajek, akcí, akce, institucí, instituce, ministerst*, výročí, návštěv*, balení, prohlášení, zpráv, zprávy,
        sdělení, kapitol*, vydání, akt, nevládek, neziskovek, spolků, sdružení, agent*, škrtů""",
    numbered="""článek, článku, čl, odst, č, číslo, věk*, strana, kanál, paragraf*, odstavec, kapitol*, díl, svazek,
        kolonie č|číslo, pokoj, ulice, edice, ročník, sezona, epizoda, rezoluce, vyhláška, dekret*, zákon č, let, linka,
        barák, cela, cele, telefon, tel, ve věku, věznice číslo|č, kanálu, bbc, čt, verze, str, strany, oddíl, blok, ik,
        sizo""",
    units=UNITS,
    multipliers=MULTIPLIERS,
    fixed=FIXED,
    vague=VAGUE,
    endings="ti, mi, ho, ch, mu, ý, á, é, ém, ým, krát, členn*, členný",
    glue="a",
    approx="""asi, kolem, zhruba, přibližně, okolo, cca, odhadem, řádově, plus mínus, hrubým odhadem, odhaduje se na,
        odhadovan* na, odhadovaných, v okolí|řádu, takových, nějakých, dejme tomu, přibližný počet, circa, cirka, ca""",
    fewer_than="""téměř, bezmála, skoro, méně|míň|nižší|menší než, necelých, necelá, necelé, pod, málem, takřka, blízko,
        blíží|blíže k, ne celých, nedosahuje, nedosáhl*, těsně|lehce|mírně|klesl*|spadl* pod, blížil*|blíží se k|ke,
        blížící se, na dohled, bezmála|takřka už, už skoro|téměř, necelou, necelým, neúplných, pomalu""",
    more_than="""přes, více|víc|vyšší|větší|výše než, nad, překročil*, přesáhl*, přesahuje, převyšuje,
        něco|hodně|lehce|mírně|dobře|značně|již|už|přehoupl*|vyšplhal* přes, víc jak, více jak|nežli, o něco více|víc
        než, mnohem|výrazně|daleko více než, něco málo přes, překračuje, překračují, přesahují, přesahující, převyšují,
        převýšil*, překonal*, překonává, pokořil*, přehoupl* se přes, na víc než""",
    at_least="""nejméně, alespoň, minimálně, přinejmenším, ne|nikoli méně než, aspoň, nejmíň, dobře, ne méně jak, ne míň
        než, minimum, nemíň než""",
    at_most="""až, maximálně, nejvýše, nanejvýš, ne více než|jak, až k|do, maximum, nejvíce, nejvíc, nanejvýše, ne víc
        než, nepřesahuje, nepřekročil*, nepřesáhl*, nepřevyšuje""",
    exact="""dosáhl*, stoupl*|vzrostl*|klesl*|ustálil*|zastavil*|až|vyšplhal* na, přesně, už, celkem, rovných, rovné,
        rovná, pouhých, pouhé, rekordních, rekordní, rekordní počet, celých, plných,
        zastavil*|vyšplhal*|snížil*|zvýšil*|zmenšil*|rozrostl* se na, celkově, dohromady, v souhrnu, na rovných, právě,
        poklesl* na, snížil* na, zvýšil* na, zmenšil* na, rozrostl* na, hranici, hranice, hranici tisíce""",
    least_after="nebo|či|a více, nebo i více, ne li více, přinejmenším, nejméně, minimálně",
    floor="ne|nikoli méně, ne míň, určitě ne méně",
    range_from="od, mezi, z, ze, někde mezi",
    range_to="do, až, a, nebo, na, až do, či, či až, po",
    definite="""všech, všichni, těchto, těch, všechny, všem, všemi, všech těch, těmto, oněch, tito, tyto,
        propuštění|osvobození všech""",
    more="další*, nových, noví, nové, nový, dodatečn*, ještě, novým, novými, navíc, nových jmen, přírůstek, víc",
    others="ostatní*, jiných, další, zbylí, zbylých, zbývající*, jiní, zbytek",
    recognised="""uznan*, uznal*, uznáv*, označen*, označil*, prohlás*, status, statut, považov*, považuj*, uzná, byl*
        uznán*, za politick*, kvalifikov*, klasifikov*, vede|vedeni|vedených|vedeno|evidováno|evidovaných|evidovaní
        jako, řadí|zařadil* mezi, označuj*, pokládá|pokládaj* za, pokládan*, titul, přiznal*, přiznán*,
        udělil*|udělen*|získal* status, statusem, statutem, statusu, statutu""",
    added="""přibyl*, přidán*, přidal*, zvýšil*|vzrostl*|rozrostl*|rozšířil*|rozšířen*|prodloužil* o, zařazen*,
        doplnil*, přibývá, přibývají, připsal*, připsán*, zapsal*, zapsán*, doplněn*, doplňuj*, zařadil*, zařazuj*,
        dostal* na seznam, dostalo se na seznam, přibylo na seznam*, prodloužil*|rozrostl*|zvýšil*|zvětšil* se o,
        narostl* o, stoupl* o, delší o, přírůstek, přidává, vzrůst o, nárůst o, zvětšil* o, byl*
        zařazen*|přidán*|zapsán*|doplněn*""",
    grows="""vzrostl*, zvýšil*, rozrostl*, klesl*, snížil*, stoupl*, narostl*, zmenšil*, vzrůst*, roste, stoupá, klesá,
        narůst*, poklesl*, ubyl*, úbytek, přírůstek, pokles, zkrátil*, prodloužil*, rozšířil*, zvětšil*, ztenčil*,
        skočil*, vyskočil*, vyšplhal*, snižuj*, zvyšuj*, delší, kratší, vyšší, nižší, větší, menší, spadl*, sestoupil*,
        tenčí, tál*, propadl*""",
    by="o",
    freed="""propuštěn*, propustil*, propouští, osvobozen*, osvobod*, omilostn*, milost*, amnesti*, výměn*, deportován*,
        vyhoštěn*, na svobod*, vyšl*, vyšel, přijel*, rehabilit*, opustil*, vrátit|vrátili|poslán*|poslal*|návrat domů,
        vrátilo|vrátila|vrátil|vrací|vrátí|vrátit se domů, odletělo, odletěli, odvezli, propouštěn*, propustit, pustil*,
        puštěn*, pouští, vypustil*, vysvobod*, udělil* milost, amnestov*, vydán*|předán*|předal* američan*, vypovězen*,
        vyvezen*, vyvezl*, odvezen*, převezen* do litvy, převezen* na hranic*, převezl*, vystěhov*, odsunut*,
        odešl*|odešel|vyšlo z vězení, opouští vězení, opouštěj*, dostal* se na svobodu, dostali se ven, je|jsou na
        svobodě, volní, volný, získal*|nabyl* svobodu, po odpykání|vypršení trestu, vypršel*|skončil* trest, odseděl*,
        dosedeli, odpyk*, podmíněně|byl*|celkem|dohromady propuštěn*, předčasně, vyškrtnut*, vyškrtl*, škrtnut*,
        vymazán*, vyřazen*, vyňat*, zproštěn*, byl*|celkem|dohromady osvobozen*|omilostněn*, byl*
        vyměněn*|deportován*|vyhoštěn*|amnestován*|vyškrtnut*, celkem|dohromady propustil*,
        propuštěn*|propustil*|vyšlo|omilostnil* celkem|dohromady, přiletěl*, přistál*, vycestoval*, odcestoval*,
        odjel*""",
    arrested="""zatčen*, zatkl*, zadržen*, zadržel*, uvěznil*, zavřel*, pozatýkal*, zatýká, zatýkal*, zajat*, zajal*,
        zadržuje, dostal*|poslal*|poslán* za mříže, skončil* za mřížemi, skončil* ve vazbě, putoval*|vzat*|vzal* do
        vazby, sebral*, sebrán*, unesen*, unesl*, byl* zatčen*|zadržen*|uvězněn*|unesen*, internov*, uvrhl*, uvržen*,
        zmizel*""",
    died="""zemřel*, zahynul*, zabit*, smrt*, zemřít, umírá, umřel*, skonal*, přišl*|připravil* o život, sebevražd*,
        zavražd*, umučen*, úmrtí, nežije, po smrti, pohřben*""",
    court="""odsouzen*, odsoudil*, obviněn*, souzen*, stíhán*, zadržen*, pronásledov*, vyslých*, trest*, odsuzuj*, soudí
        se, stanul*|stanou|stojí před soudem, vyšetřován*, vyšetřuj*, obžalovan*, obžaloba, žalob*, obvinil*, obviňuj*,
        stíhaj*, stíhá, hrozí, pokut*, potrestal*, potrestán*, prohledán*, domovní prohlíd*, předvolan*, zbit*, mučen*,
        perzek*, represe, represí, administrativně, správní, čelí, byl* odsouzen*|obviněn*|potrestán*|souzen*, za
        extremist*|terorist*|špion*|zrádc*, na seznam teroristů|extremistů""",
    holds="""je, jsou, drží, vězní, má, sedí, bylo, existuje, nachází|drží|vězní|nacházelo|nacházejí se, napočítal*,
        čítá, zadržuje, zůstává, v zemi|tamních, živoří, držel*, držen*, vězněno, zadržováno, mají, měl*, máme, měli
        jsme, seděl*, sedící*, je vězněno|drženo|jich, jsou vězněni|drženi, evidoval*, evidováno, eviduj*, registruj*,
        registroval*, napočetl*, počítá, spočítal*, čítal*, zaznamenal*, zaznamenáv*, dokumentuj*, zdokumentoval*,
        zmapoval*, vede, vedl*, obsahuj*, zahrnuj*, zůstávalo, trpí, strádá, strádaj*, hnije, hnijí, hnil*, chřadn*,
        trčí, skomírá, odpykává, odpykávaj*, pobývá, existovalo, uvádí, vykazoval*, vykazuj*, figuruj*, figurov*,
        jmenuje, zná""",
    remain="""zůstává, zůstávají, zůstalo, stále, nadále, dosud, zbývá, pořád, i nadále|dál, zůstali, zbývalo, zbylo,
        zbyli, zbývaj*, nadále zůstáv*, ještě sedí|čeká, dosud sedí, stále sedí|čeká|čekají|ještě, čeká|čekají na
        svobodu|propuštění, nepropustil*, nepropuštěn*, nebyl* propuštěn*, nevyšl*, nevyšel, zůstanou, zůstane,
        zůstával*, zůstal, zůstala, zůstaly, setrváv*, neustále, ani dnes, do dneška, dodnes za""",
    prison="""ve vězení|věznicích|vazbě|vězeních|vazebn*|spárech, věznicích, vězení, v
        zajetí|koloniích|táborech|žalářích|kriminál*|base|lapác*|cele, uvězněn*, vězněn*, pod zámkem|klíčem, sedí, za
        mříž*|dráty|zdmi|zamčenými, za ostnatým drátem, ve vězeních a, vězeních, žalář*, kriminál*, lapác*, v celách,
        celách, v káznicích, káznic*, v táboře, táborech, v lágrech, lágr*, v gulag*, gulag*, zavřen*, držen*,
        zadržovan*, internován*, v internaci, v izolaci, v izolátor*, vazebních, v domácím vězení, bez|zbaven* svobody,
        na samotk*, odpykává, odpykávají si, seděl*, v rukou režimu, v rukojmí, v trestaneckých, koloniích, kobk*, v
        kobk*, hnije, hnijí, živoří, v útrobách""",
    tally="""počet, počtu, celkem, dohromady, celkový počet|součet, bilance, číslo, souhrn, počtem, počty, čísla,
        číslem, součet, součtu, suma, sumy, úhrnem, úhrnný počet, statistik*, bilanci, počitadlo, ukazatel*, celkově, v
        součtu|úhrnu, vcelku, úhrn, souhrnně, stav, rekord, rekordu, výčet, tabulk*, odhad činí""",
    reaches="""činí, dosáhl*, dosahuje, stoupl*|vzrostl*|klesl*|vyšplhal*|vyskočil*|stoupá|roste na, přesáhl*,
        překročil*, je, bylo, čítá, blíží se, obsahuje, obsahoval, zahrnuje, zahrnoval, eviduje, evidoval, evidovala,
        čítal, činil*, dosahoval*, dosahují, dospěl*|dorazil* k,
        vyšplhal*|zvýšil*|zvedl*|snížil*|zmenšil*|zkrátil*|ztenčil* se na, narostl* na, vzrůstá na, zvýšil* na, zvedl*
        na, klesá na, poklesl* na, snížil* na, spadl* na, sestoupil* na, zmenšil* na, zkrátil* na, ztenčil* na, zúžil*
        na, zúžil* se na, rozrostl* na, rozrostl* se na, rozšířil* na, rozšířil* se na, prodloužil* na, prodloužil* se
        na, ustálil* na, ustálil* se na, zastavil* na, zastavil* se na, drží se na, pohybuje se kolem|okolo, zůstal* na,
        skončil* na, měl*, má, mají, obnáší, obnášel*, představuje, představoval*, ukazuj*, ukázal*, ukazoval*, hlásí,
        hlásil*, jde|šlo o, jedná se o, to je|jsou, odpovídá, vychází na, tvoří, čítají, čítala, čítalo, obsahují,
        obsahovala, obsahovalo, zahrnovala, zahrnují, evidují, figuruj*, figuroval*, vyjde na, naskočil* na, nyní na""",
    lists="""seznam, seznamu, seznamy, registr*, databáz*, seznamech, seznamem, evidenc*, rejstřík*, soupis*, výčet,
        výčtu, výčtem, listin*, kartoték*, přehled, přehledu, přehledem, index, indexu, na|v seznamu, v soupisu, na
        webu|stránkách vjasny, tabulk*, katalog*""",
    now="""nyní, dnes, teď, v současnosti, momentálně, aktuálně, v současné|této době, k dnešnímu dni, již, zatím, ke
        dni|stavu, v tuto|této|současné chvíli, nynější, dnešní, současn*, aktuální, právě teď|nyní, v tento moment,
        k|ke dnešku, k dnešnímu, toho času, v těchto dnech, tento týden, teď|nyní už, už, dosud, doposud, prozatím,
        podle stavu k, stav k, v daný okamžik, aktuální počet""",
    openers="od, počínaje, počínaje od, od doby",
    since="""od začátku|roku|srpna|května|počátku|voleb|protestů|invaze|puče, za poslední, během|za posledních, po
        celou|volbách, od začátku|počátku roku, od srpnových voleb, od převratu, od vypuknutí, od jara, od léta, od
        podzimu, od zimy, od chvíle, od té doby|chvíle, od okamžiku, od roku 2020, od prezidentských, za celou dobu, za
        celé období, za celé|poslední|čtyři|tři|dva roky, za pět let, v průběhu let, během let|celého, v letech, v
        uplynulých letech""",
    ever="""kdy, za všechna|ta léta, prošlo, celkem|dohromady|úhrnem od, někdy, v tu či onu dobu, seznamem prošlo,
        prošli, prošlo seznamem|vězením|věznicemi|vězeními|žaláři, kdykoli, kdykoliv, v průběhu let, za všechny|ty roky,
        za celou dobu|historii, v celé historii, od vzniku seznamu, v historii seznamu, prošli věznicemi|vězením,
        vystřídalo se, vystřídal*, alespoň na čas, v různých dobách, v různou dobu, v různém čase, někdy|kdy uznáni, kdy
        byli, celkem bylo od""",
    past="""před rokem|měsícem|týdnem|lety|časem|měsíci|týdny|dny|převratem, o rok|týden|měsíc|den dříve, dříve,
        předtím, tehdy, loni, v loňském roce, ve srovnání|vrcholné, na vrcholu, minulý měsíc|týden|rok, den předtím,
        ještě před rokem, před dvěma|třemi lety, před rokem touto dobou, roky|let|měsíce|měsíců|týdnů|dnů|dny dříve, o
        rok|měsíc|týden|den dřív, dřív, kdysi, někdejší, tehdejší, tenkrát, v té době, svého času, předloni, v
        minulém|předchozím roce|měsíci|týdnu, v loňském|porovnání|nejhorších, předchozí, předešl*, ještě v|loni|nedávno,
        donedávna, oproti, ve srovnání s, na svém vrcholu, před volbami, před válkou, původně""",
    hypothetical="""mohl*, může, mohou, možná, pravděpodobně, slíbil*, pokud, kdyby, chce, chtějí, ve skutečnosti,
        skutečný, mohou|může být, snad, nejspíš, zřejmě|byl* by, údajně, eventuáln*, případně, plán*, zamýšl*, hodlá,
        nabídl*, nabízí, navrh*, jestliže, jestli, výměnou za, skutečný|reálný|opravdový počet, skutečné číslo, reálně,
        fakticky, spekul*, jedná|jednání o, by byl*|znamenal*, podmínkou, má být propuštěno, mají být propuštěni, podle
        nepotvrzených, nepotvrzen*""",
    supposes="představte|mysleme si, dejme tomu, předpokládejme, kdyby, co kdyby, řekněme, jestliže by",
    rate="na milion|hlavu|obyvatele|každých|každého, na tisíc|milion obyvatel, na sto|100 tisíc",
    several="""dohromady v obou zemích, dohromady ve všech, ve všech těchto zemích, v obou zemích, ve třech zemích, v
        celém regionu, v regionu, po|na celém světě, celosvětově, ve světě, součet obou""",
    partitive="""z nich|toho|těchto|nichž|těch|vězňů|uvězněných|uvedených|čehož, mezi
        nimi|kterými|nimiž|vězni|uvězněnými|vězněnými|těmi, každý, ze
        zbývajících|zbylých|všech|zmíněných|zadržených|kterých, z celkového počtu, z tohoto počtu|čísla, z této skupiny,
        jejich část, každý druhý|třetí|čtvrtý|pátý, každá, každé, v tom, z kterých""",
    including="""včetně, mezi nimi|kterými|nimiž, mimo jiné, z toho, v tom, mezi něž patří, jako jsou, počítaje,
        započítáme li, například, zejména""",
    says="""podle, uvedl*, uvádí, řekl*, říká, oznámil*, tvrdí, sdělil*, odhad*, píše, dle, potvrdil*, připomněl*,
        dodal, dodala, dodali, uvádějí, udává, udávají, říkal*, říkají, oznamuj*, informov*, informuj*, tvrdil*,
        sděluj*, napsal*, píšou, píší, psal*, potvrzuj*, připomín*, dodává, dodávaj*, zdůrazň*, poznamenal*,
        konstatoval*, konstatuj*, prohlásil*, vyplývá z, jak vyplývá, vyplývá, údaj*, statistik*, zveřejnil*,
        zveřejňuj*, publikoval*, upozorň*, varoval*, varuj*, vysvětl*, komentuj*, komentoval*, ujistil*, citov*,
        spočítal*, upřesň*, zpráv*, vyčíslil*, hovoří|mluví o, mluvčí, zdroj*, slovy""",
    besides="kromě, mimo, vedle, nepočítaje, nepočítaje v to, s výjimkou, až|nehledě na, vyjma, bez započtení",
    ands="a, ale, zatímco, kdežto, avšak, však, ovšem, jenže, přičemž",
    valid="""údaje|stav|data k|ke, aktualizováno, aktualizace, naposledy aktualizováno, údaje jsou k, platné k, podle
        stavu k""",
    negation="""žádn*, ne, nikdo, nula, bez, není, nejsou žádní, nejsou, nikdy, nikoho, ani jeden|jednoho, ani, nemá,
        nemají, nejde o, není ani, nebyl*, nikoli, nikoliv""",
    entries="jmen, jména, jmény, jméno, jmen a příjmení, položek, položky, záznamů, záznamy, řádků, profilů, hesel",
    they="""je|sedí|zbývá|zůstává|zůstalo|máme|drží|tolik jich, jich
        je|nyní|sedí|zůstává|zbývá|zůstalo|máme|napočítal*|eviduje|drží, jich nyní|dnes je, je jich
        nyní|dnes|tam|už|stále, dnes je jich, dnes jich je, jejich počet je|činí""",
    they_were="""bylo|sedělo jich, jich bylo|sedělo|evidoval*|napočítal*, bylo to, na něm|seznamu bylo, mluvilo se o,
        tehdy jich bylo, bylo jich tehdy|přitom, jich bylo tehdy|jen, jich tehdy|přitom bylo, měli jsme jich, jejich
        počet činil|byl, na seznamu jich bylo, na něm stálo, čítal tehdy""",
    altogether="celkem, dohromady, v součtu|souhrnu|úhrnu, úhrnem, celkově, vcelku, všeho všudy, dohromady|celkem už",
    so_many="tolik, právě|přesně tolik, tolik je|jich|dnes, tolik jich je, takový je počet",
    asks="kolik, kolik jich|je|lidí, kolik jich je, jak mnoho, jaký je počet",
    sanctions="""sankc*, seznam* extremistů|teroristů|osob|extremistick*, sankční|extremistick* seznam*,
        sankčním|sankčního seznamu, restrikc*, omezující* opatření, rejstřík* extremistů""",
    foretold="bude, budou, dosáhne, překročí, předpovíd*",
    gather="""demonstroval*, protestoval*, podepsal*, sešl*, zúčastnil*, pochodoval*, přišlo na, vyšl* do ulic,
        shromáždil*""",
    served="""patron*, kmotr*, napsal*, adoptov*, pod patronátem, záštit*, ujal* se, dopisy|balíčky|pohlednice pro,
        píší, píše dopisy""",
    this_month="měsíce, tohoto|minulého|uplynulého|daného|předchozího měsíce, měsíci",
    idle="""jako|ještě|dosud nikdy, jako ještě nikdy, jako nikdy předtím, nikdy předtím, svobodu|svoboda|svobody slova,
        svobodu tisku, propustil* zaměst*, vydal* zprávu, v tom čase|smyslu|případě, během měsíce|týdne|dne|noci, za
        poslední měsíc|týden|den|dobu|hodiny""",
    out_of="z, ze, z těch|celkových|celkem|oněch|těchto, z celkového počtu, ze všech",
    denials="""popírá, popřel, popřela, popírají, popíral*, dementov*, odmítl*|odmítá tvrzení, vyvrátil*, popřeli,
        vyvrací, není pravda, není pravda že, lež že""",
    related="""čtěte také|též|dále, přečtěte si také, související, čtěte, číst dále, více k tématu, k tématu, mohlo by
        vás zajímat, nepřehlédněte, viz také|též, přečtěte si, doporučujeme, dále čtěte, související články""",
    demands="""vyz*, požad*, žád*, musí, okamžit*, bezpodmínečn*, apel*, dokud všichni|nebudou|poslední, měl* by, by
        měl*, naléh*, dožad*, je třeba|nutné|nutno, trvá|trvají na, neprodlen*, ihned, bezodkladn*, prosí|prosíme o,
        propustit všechny, propuštění|osvobození všech, propusťte, ať propustí, neustaneme""",
    year_word="roku, loňského|minulého|uplynulého|předchozího|letošního|tohoto roku",
    today="dnes, dnešní*, dnešek, dneška, dnešku, v dnešní den",
    yesterday="včera, včerejš*",
    weekdays=WEEKDAYS,
    month_end="""konec, ke|na konci, poslední den, posledního dne, závěr, závěrem, v závěru, na závěr|sklonku, k
        poslednímu, k poslednímu dni|dnu, v poslední den, do konce, sklonek, sklonku, konč*, uzavřel*, uzavírá,
        poslednímu dni""",
    month_start="""začátek, začátku, začátkem, na začátku|počátku, počátkem, počátku, počátek, zkraje, v prvních dnech,
        první den, prvnímu dni, úvodem, v úvodu""",
    not_as_of="""od, po, do, před, mezi, během, kolem, počínaje, až do, v důsledku, pro, od doby, poté co, narozen*,
        voleb|protestů|zákon|dekret z, výročí, ve|k výročí, ode dne""",
    year_ago="""před rokem, o rok dříve|dřív, přesně|ještě|zhruba před rokem, před rokem touto dobou, rok předtím, loni
        touto dobou, ve stejnou dobu loni, před dvanácti měsíci, v tutéž dobu loni""",
    abbreviations="""č, čl, odst, např, tzv, mj, dr, prof, sv, tis, mil, mld, str, hod, r, ing, tzn, resp, kpt, plk,
        gen, mjr, mgr, bc, phdr, judr, mudr, rndr, ph, d, csc, sb, ul, nám, tel, kč, popř, event, atp, apod, min, sek,
        pozn, red, tj, roč, vyd, obr, kap, odd, ods, písm, cca, srov""",
    sources=SOURCES,
    countries=COUNTRIES,
    name_endings=3,
    more_after="s přebytkem|hákem, a něco|kousek|přibývá, plus",
    approx_after="přibližně, zhruba, plus mínus, nebo tak nějak, či tak",
    examples=(
        Example("Počet politických vězňů v Bělorusku se blíží k 1300.", ("total fewer_than 1300",)),
        Example("V Bělorusku je nyní 1 204 politických vězňů.", ("total exact 1204",), country="BY"),
        Example("Za mřížemi zůstává téměř 1500 politických vězňů.", ("total fewer_than 1500",)),
        Example("Obránci lidských práv uznali za politické vězně dalších šest lidí.", ("change exact 6",)),
        Example(
            "K 3. březnu dosáhl počet politických vězňů v Bělorusku 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Soud potrestal 40 lidí pokutou a 12 vězením na 15 dní."),
        Example("Politický vězeň si odpykává 11 let od 3. května 2021."),
        Example("Seznam vězňů svědomí čítal minulý týden 1 324 jmen.", ("total exact 1324",)),
        Example("Za mřížemi je kvůli názorům stále přes 1250 lidí.", ("total more_than 1250",)),
        Example("Celkem propustili 123 politických vězňů.", ("change exact 123",)),
        Example("Politickým vězňům přišlo 1 200 dopisů a petici podpořilo 900 podpisů."),
    ),
)
