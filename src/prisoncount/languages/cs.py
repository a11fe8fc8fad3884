"""Czech."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="cs",
    name="Czech",
    function_words="""
        a, i, v, ve, na, ne, že, z, ze, s, se, si, po, za, od, do, o, pro, jak, ale, jeho, jejich, její, to, ten,
        ty, té, tom, byl, byla, bylo, byli, je, jsou, už, již, ještě, také, tak, při, roku, rok, kde, který, která,
        které, jen, on, ona, oni, my, by, či, než, všichni, když, dříve, mezi, pod, co, nyní, teď, podle, dosud, u,
        k, ke, proti, tamních, není, jich, jim, tam, tu, tady
    """,
    terms="""
        politick* vězn*, politick* vězeň, političtí vězn*, poličtí vězn*, politických vězň*, politick* vězenkyn*,
        vězn* svědomí, vězeň svědomí, vězňů svědomí, politick* rukojmí, vězn* režimu, politicky vězněn*,
        odsouzen* z politick* důvodů, vězněn* z politick* důvodů, uvězněn* z politick* důvodů
    """,
    grounds="""
        z politických důvodů, z politických příčin, politicky motivovan*, kvůli politice, z politických pohnutek, za
        přesvědčení, za názory
    """,
    captives="vězn*, vězeň, vězně, uvězněn*, odsouzen*, zadržen*, rukojmí, aktivist*, disident*, opozičník*",
    persons="""
        lidí, lidé, lidem, osob, osoby, osoba, občan*, člověk*, jmen, jména, bělorusů, jmény, jméno, jmen a příjmení
    """,
    groups="""
        žen, ženy, žena, muž*, nezletil*, dětí, děti, důchodc*, novinář*, blogger*, právník*, advokát*, lékař*,
        učitel*, student*, kněz*, duchovn*, věříc*, obránc*, starš*, nemocn*, chronicky nemocn*, vážně nemocn*,
        postižen*, cizin*, voják*, ukrajin*, polák*, matk*, rodič*, člen*, politik*, odborář*, dělník*, vědc*,
        hudebník*, mladých, ženských
    """,
    places="koloni*, věznici, oblast*, okres*",
    former="bývalý*, bývalí, bývalých, ex",
    things="""
        rok, roky, let, roků, den, dny, dnů, dní, měsíc*, týdn*, týden, hodin*, minut*, procent*, rubl*, dolar*,
        eur, euro, korun*, pokut*, případ*, článk*, článek, zemí, země, krát, rozsud*, protokol*, zatčení, prohlíd*,
        soud*, firem, firm*, organizac*, shromážd*, kilometr*, km, metr*, milion*, miliard*, hlas*, sankc*,
        úředník*, soudc*, prokurátor*, účastník*, demonstrant*, dopis*, stran*, bod*, míst*, kolonií, knih*,
        zaměstnanc*, kandidát*, středisk*, střední*, prostředk*
    """,
    numbered="článek, článku, čl, odst, č, číslo, věk*, strana, kanál",
    units={
        1: "jeden, jedna, jedno, jednoho, jedné",
        2: "dva, dvě, dvou, dvěma",
        3: "tři, tří, třem, třemi",
        4: "čtyři, čtyř, čtyřem, čtyřmi",
        5: "pět, pěti",
        6: "šest, šesti",
        7: "sedm, sedmi",
        8: "osm, osmi",
        9: "devět, devíti",
        10: "deset, deseti, desítka, desítku",
        11: "jedenáct, jedenácti",
        12: "dvanáct, dvanácti, tucet",
        13: "třináct, třinácti",
        14: "čtrnáct, čtrnácti",
        15: "patnáct, patnácti",
        16: "šestnáct, šestnácti",
        17: "sedmnáct, sedmnácti",
        18: "osmnáct, osmnácti",
        19: "devatenáct, devatenácti",
        20: "dvacet, dvaceti, dvacítka, dvacítku",
        30: "třicet, třiceti, třicítka, třicítku",
        40: "čtyřicet, čtyřiceti, čtyřicítka",
        50: "padesát, padesáti, padesátka, padesátku",
        60: "šedesát, šedesáti",
        70: "sedmdesát, sedmdesáti",
        80: "osmdesát, osmdesáti",
        90: "devadesát, devadesáti",
        200: "dvě stě, dvou set, dvěma sty",
        300: "tři sta, tří set, třem stům",
        400: "čtyři sta, čtyř set",
        500: "pět set, pěti set",
        600: "šest set, šesti set",
        700: "sedm set, sedmi set",
        800: "osm set, osmi set",
        900: "devět set, devíti set",
    },
    multipliers={
        100: "sto, stovka, stovku, set, sta, stě",
        1000: "tisíc*, tis, tisícovk*",
        1_000_000: "milion*, mil",
    },
    fixed={
        1500: "jeden a půl tisíce, půldruhého tisíce, půl druhého tisíce",
        500: "půl tisíce",
        1000: "tisícovka, tisícovku, tisícovky, tisícovce",
        2500: "dva a půl tisíce",
    },
    vague={
        24: "desítky, desítek, desítkám, několik desítek, několika desítek",
        200: "stovky, stovek, stovkám, několik set, několika set, několik stovek",
        2000: "tisíce",
        20000: "desítky tisíc, desetitisíce",
        200000: "stovky tisíc, statisíce",
    },
    endings="ti, mi, ho, ch",
    glue="a",
    approx="asi, kolem, zhruba, přibližně, okolo, cca, odhadem",
    fewer_than="téměř, bezmála, skoro, méně než, necelých, necelá, necelé, pod, málem, takřka, blízko, blíží k",
    more_than="přes, více než, víc než, nad, překročil*, přesáhl*, přesahuje, převyšuje, něco přes",
    at_least="nejméně, alespoň, minimálně, přinejmenším, ne méně než, aspoň",
    at_most="až, maximálně, nejvýše, nanejvýš, ne více než",
    exact="dosáhl*, stoupl* na, vzrostl* na, přesně, už, celkem, klesl* na",
    least_after="nebo více",
    floor="ne méně",
    range_from="od, mezi, z, ze",
    range_to="do, až, a, nebo, na, až do",
    definite="všech, všichni, těchto, těch",
    more="další*, nových, noví, nové, nový, dodatečn*, ještě",
    others="ostatní*, jiných, další",
    recognised="uznan*, uznal*, uznán*, uznáv*, označen*, označil*, prohlás*, status, statut, považov*, považuj*",
    added="přibyl*, přidán*, přidal*, zvýšil* o, vzrostl* o, rozrostl* o, zařazen*, doplnil*",
    grows="vzrostl*, zvýšil*, rozrostl*, klesl*, snížil*, stoupl*, narostl*, zmenšil*",
    by="o",
    freed="""
        propuštěn*, propustil*, propouští, osvobozen*, osvobod*, omilostn*, milost*, amnesti*, vyměněn*, výměn*,
        deportován*, vyhoštěn*, na svobod*, vyšl*, vyšel, odpykal*, přijel*, rehabilit*, opustil*, vrátit domů,
        vrátili domů, vrátilo se domů, odjelo, odjeli, odjela, odletělo, odletěli, odvezli
    """,
    arrested="zatčen*, zatkl*, zadržen*, zadržel*, uvěznil*, zavřel*",
    died="zemřel*, zahynul*, zabit*, smrt*",
    court="odsouzen*, odsoudil*, obviněn*, souzen*, stíhán*, pokutován*, zadržen*, pronásledov*, vyslých*, trest*",
    holds="""
        je, jsou, drží, vězní, má, sedí, bylo, existuje, nachází se, eviduje, napočítal*, čítá, zadržuje, zůstává, v
        zemi, živoří
    """,
    remain="""
        zůstává, zůstávají, zůstalo, stále, nadále, dosud, zbývá, zbývají, pořád, i nadále, zůstávalo, zůstali,
        zbývalo
    """,
    prison="""
        za mřížemi, ve vězení, ve věznicích, věznicích, vězení, ve vazbě, v zajetí, v koloniích, uvězněn*,
        v táborech, vězněn*, v žalářích, pod zámkem, sedí
    """,
    tally="počet, počtu, celkem, dohromady, celkový počet, bilance, číslo, souhrn",
    reaches="""
        činí, dosáhl*, dosahuje, stoupl* na, vzrostl* na, klesl* na, přesáhl*, překročil*, je, bylo, čítá, dosáhl,
        dosáhla, stoupl na, stoupla na, vzrostl na, vzrostla na, klesl na, klesla na, vyšplhal na, vyšplhala se na,
        blíží se, narostl na, obsahuje, obsahoval, zahrnuje, zahrnoval, eviduje, evidoval, evidovala, čítal
    """,
    lists="seznam, seznamu, seznamy, registr*, databáz*, seznamech, seznamů, seznamem, evidenc*",
    now="""
        nyní, dnes, teď, v současnosti, momentálně, aktuálně, v současné době, k dnešnímu dni, již, zatím, ke dni,
        v tuto chvíli
    """,
    openers="od",
    since="od začátku, od roku, za poslední, během posledních, od srpna, od května, po celou",
    ever="kdy, za všechna léta, prošlo, celkem od, někdy, v tu či onu dobu, seznamem prošlo, prošli, prošlo seznamem",
    past="""
        před rokem, o rok dříve, dříve, předtím, tehdy, loni, v loňském roce, před měsícem, ve srovnání, před
        týdnem, o týden dříve, o měsíc dříve, na vrcholu, minulý měsíc, minulý týden, o den dříve, den předtím
    """,
    hypothetical="""
        mohl*, může, mohou, možná, pravděpodobně, plánuje, slíbil*, pokud, kdyby, chce, chtějí, ve skutečnosti,
        skutečný
    """,
    supposes="představte si, dejme tomu, předpokládejme",
    rate="na milion, na tisíc obyvatel",
    several="dohromady v obou zemích",
    partitive="""
        z nich, z toho, z těchto, mezi nimi, z nichž, každý, ze zbývajících, ze zbylých, mezi kterými, mezi nimiž
    """,
    including="včetně, mezi nimi, mimo jiné, z toho",
    says="""
        podle, uvedl*, uvádí, řekl*, říká, oznámil*, tvrdí, sdělil*, odhad*, píše, dle, potvrdil*, připomněl*,
        dodal, dodala, dodali
    """,
    besides="kromě, mimo, vedle",
    ands="a, ale",
    valid="údaje k, stav k",
    negation="žádn*, ne, nikdo, nula, bez, není, nejsou žádní, žádných, nejsou",
    entries="jmen, jména, jmény, jméno, jmen a příjmení",
    they="je jich, jich je, jich nyní",
    they_were="bylo jich, jich bylo, bylo to, na něm bylo, jich napočítala, jich evidovala, mluvilo se o",
    altogether="celkem, dohromady",
    so_many="tolik",
    asks="kolik",
    sanctions="sankc*, seznam* extremistů",
    served="patron*, kmotr*, adoptoval*, napsal*",
    this_month="měsíce",
    idle="jako nikdy, ještě nikdy",
    out_of="z, ze, z těch",
    denials="popírá, popřel, popřela, popírají",
    related="čtěte také, čtěte též, přečtěte si také, související",
    demands="vyz*, požad*, žád*, musí, měl*, okamžit*, bezpodmínečn*, apel*, dokud všichni, dokud nebudou",
    year_word="roku, loňského roku",
    today="dnes",
    yesterday="včera, včerejš*",
    weekdays={
        0: "pondělka, pondělní*",
        1: "úterka, úterní*",
        2: "středu, středeční*",
        3: "čtvrtku, čtvrteční*",
        4: "pátku, páteční*",
        5: "sobotu, sobotní*",
        6: "neděli, nedělní*",
    },
    month_end="konec, konce, konci, koncem, ke konci, na konci, poslední den, posledního dne",
    month_start="začátek, začátku, začátkem, na začátku, počátkem",
    not_as_of="od, po, do, před, mezi, během, kolem",
    year_ago="před rokem, o rok dříve, přesně před rokem",
    abbreviations="č, čl, odst, např, tzv, mj, dr, prof, sv, tis, mil, mld, str, hod, r, ing",
    sources={
        "human rights defenders": "obránc* lidských práv, lidskoprávn* organizac*",
        "UN": "OSN",
    },
    countries={
        "BY": "bělorus*, minsk*",
        "RU": "rusk*, rusů, moskv*, kreml*",
        "UA": "ukrajin*, kyjev*",
        "LT": "litv*, litev*, vilni*",
        "PL": "polsk*, varšav*",
        "US": "usa, spojen* stát*, americk*, washington*",
        "VE": "venezuel*, caracas*",
        "CU": "kuba, kuby, kubě, kubánsk*, kub*3, havan*",
        "CZ": "česk*, prah*, praze",
        "GE": "gruzi*, gruzín*, tbilisi",
        "AZ": "ázerbájdž*, baku",
        "KZ": "kazach*, astan*",
        "NI": "nikaragu*, managu*",
        "TR": "tureck*, ankar*",
        "IR": "írán*, teherán*",
        "CN": "čín*, peking*",
    },
    name_endings=3,
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
    ),
)
