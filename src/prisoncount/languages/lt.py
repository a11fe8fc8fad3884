"""Lithuanian."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="lt",
    name="Lithuanian",
    function_words="""
        ir, kad, iš, su, į, už, per, po, apie, nuo, iki, prie, dėl, ant, tai, kaip, bet, jo, jų, jos, šis, ši, šie,
        šios, yra, buvo, nėra, ne, jau, dar, taip, pat, arba, ar, kur, kuris, kuri, kurie, kurių, tik, jis, ji, jie,
        mes, savo, tarp, tuo, tą, tos, visi, visų, kai, anksčiau, pagal, dabar, šiuo, metu, daugiau, nei, metų,
        metais, m, d, ten, čia
    """,
    terms="""
        politin* kalin*, politin* įkalint*, politin* įkait*, politin* suimt*, politkalin*, sąžinės kalin*,
        politin* belaisv*, dėl politinių motyvų įkalint*, dėl politinių priežasčių įkalint*, režimo kalin*
    """,
    grounds="""
        dėl politinių motyvų, dėl politinių priežasčių, politiškai motyvuot*, politiniais motyvais, dėl politikos,
        politiniais pagrindais, dėl įsitikinimų, dėl pažiūrų
    """,
    captives="kalin*, įkalint*, nuteist*, suimt*, įkait*, belaisv*, aktyvist*, disident*, opozicionier*",
    persons="""
        žmon*, žmogus, asmen*, pilieč*, pilietis, gyventoj*, baltarusi*, vard*, pavard*, pavardės, pavardžių,
        pavardė, pavardes, pavardėmis, vardų, vardai
    """,
    groups="""
        moter*, vyr*, nepilnameč*, vaik*, paaugl*, pensinink*, žurnalist*, tinklaraštinink*, teisinink*, advokat*,
        gydytoj*, mokytoj*, student*, kunig*, dvasinink*, tikinči*, teisių gynėj*, senyv*, vyresn*, serganči*,
        ligon*, neįgal*, užsienieč*, karišk*, ukrainieč*, lenk*, lietuv*, latvi*, motin*, tėv*, nari*, politik*,
        profsąjung*, darbinink*, mokslinink*, muzikant*, jaun*, moteriškų
    """,
    places="kolonijoje, pataisos, srityje, rajon*",
    former="buvus*, eks",
    things="""
        metai, metų, metus, metams, metais, diena, dienų, dienas, para, parų, mėnes*, savait*, valand*, val, minuč*,
        proc, procent*, rubl*, doler*, eur, euro*, baud*, byl*, straipsn*, šal*, šalis, kart*, kartų, nuosprend*,
        protokol*, sulaikym*, arešt*, krat*, teism*, įmon*, organizacij*, mitin*, kilometr*, km, metr*, milijon*,
        mln, mlrd, bals*, sankcij*, pareigūn*, teisėj*, prokuror*, dalyv*, protestuotoj*, laišk*, puslap*, punkt*,
        viet*, knyg*, darbuotoj*, kandidat*, valstyb*
    """,
    numbered="straipsn*, str, dal*, nr, amž*, puslap*, kanal*, numeris",
    units={
        1: "vienas, viena, vieną, vieno, vienos",
        2: "du, dvi, dviejų, dviem",
        3: "trys, tris, trijų, trims",
        4: "keturi, keturios, keturių, keturis",
        5: "penki, penkios, penkių, penkis",
        6: "šeši, šešios, šešių, šešis",
        7: "septyni, septynios, septynių, septynis",
        8: "aštuoni, aštuonios, aštuonių, aštuonis",
        9: "devyni, devynios, devynių, devynis",
        10: "dešimt, dešimtis",
        11: "vienuolik*",
        12: "dvylik*",
        13: "trylik*",
        14: "keturiolik*",
        15: "penkiolik*",
        16: "šešiolik*",
        17: "septyniolik*",
        18: "aštuoniolik*",
        19: "devyniolik*",
        20: "dvidešimt*2",
        30: "trisdešimt*2",
        40: "keturiasdešimt*2",
        50: "penkiasdešimt*2",
        60: "šešiasdešimt*2",
        70: "septyniasdešimt*2",
        80: "aštuoniasdešimt*2",
        90: "devyniasdešimt*2",
    },
    multipliers={
        100: "šimtas, šimtą, šimto, šimtų, šimtai, šimtams, šimtais, šimtus",
        1000: """
            tūkstantis, tūkstantį, tūkstančio, tūkstančių, tūkst, tūkstančiai, tūkstančius, tūkstančiams,
            tūkstančiais
        """,
        1_000_000: "milijon*, mln",
    },
    fixed={
        1500: "pusantro tūkstančio, pusantro tūkst",
        500: "pusė tūkstančio, pustūkstantis, pusę tūkstančio",
        150: "pusantro šimto",
    },
    vague={
        24: "dešimtys, dešimtis, dešimtims, keliasdešimt, kelių dešimčių, kelios dešimtys, keliolika",
        200: "šimtai, šimtus, šimtams, keli šimtai, kelis šimtus, kelių šimtų, keletas šimtų",
        2000: "tūkstančiai, tūkstančius",
        20000: "dešimtys tūkstančių",
        200000: "šimtai tūkstančių",
    },
    endings="ies, ių, is, ams, iems",
    approx="apie, maždaug, apytiksliai, kone apie, apytikriai",
    fewer_than="beveik, mažiau nei, mažiau kaip, kone, arti, netoli, ne visai, artėja prie",
    more_than="""
        daugiau nei, daugiau kaip, daugiau negu, virš, per, viršijo, viršija, viršyta, gerokai daugiau nei, daugiau
    """,
    at_least="mažiausiai, ne mažiau kaip, ne mažiau nei, bent, bent jau, ne mažiau",
    at_most="iki, ne daugiau kaip, ne daugiau nei, daugiausia",
    exact="pasiekė, siekia, lygiai, iš viso, jau, net",
    least_after="ar daugiau",
    floor="ne mažiau",
    range_from="nuo, tarp",
    range_to="iki, ir, ar, arba",
    definite="visi, visų, šie, šių",
    more="dar, nauj*, papildom*",
    others="kit*, likus*",
    recognised="pripažint*, pripažino, pripažįst*, paskelb*, laikom*, statusą, statusas, įvardij*, suteik*",
    added="papild*, pridėt*, įtraukt*, padaugėjo, pailgėjo, išaugo",
    freed="""
        paleist*, paleido, paleidž*, paleidim*, išleist*, išleido, išlaisvin*, malon*, amnest*, išėjo, iškeist*,
        apsikeit*, deportuot*, išsiųst*, atvyk*, atvežt*, atliko bausm*, reabilit*, į laisvę, laisvėje, pasigailė*,
        paliko, grįžti namo, grįžo namo, grįš namo, grįžta namo, grįžo
    """,
    arrested="suimt*, suėm*, areštuot*, areštav*, sulaikyt*, sulaikė, įkalino",
    died="mirė, mir*, žuvo, nužudyt*",
    court="""
        nuteist*, teisiam*, teist*, kaltinam*, apkaltint*, nubaust*, sulaikyt*, persekiojam*, įtariam*, apklaust*,
        teisti
    """,
    holds="""
        yra, laikoma, laikomi, laiko, kali, kalinam*, kalina, turi, buvo, sėdi, skaičiuojama, priskaičiuojama,
        esama, įkalinta, įkalinti, šalyje, kalinami
    """,
    remain="""
        lieka, liko, tebėra, tebekali, vis dar, toliau, tebelaikom*, tebelaiko, likus*, pasilieka, iki šiol, likę,
        tebelaikomi, tebelaukia
    """,
    prison="""
        už grotų, kalėjime, kalėjimuose, kalėjim*, nelaisvėje, įkalinime, suimt*, areštinėse, kolonijose, įkalint*,
        sulaikym*
    """,
    tally="skaičius, skaičių, iš viso, bendras skaičius, viso, suma, kiekis",
    reaches="""
        siekia, siekė, pasiekė, sudaro, išaugo iki, padidėjo iki, sumažėjo iki, viršij*, yra, buvo, pakilo iki,
        nukrito iki, priartėjo prie, pasiekia, padaugėjo iki, apima, sudarė, yra įrašyta, įrašyta
    """,
    lists="sąraše, sąrašas, sąrašą, sąrašo, registr*, sąrašai, sąrašuose, sąrašu, duomenų bazėje",
    now="dabar, šiandien, šiuo metu, šiandieną, dienos duomenimis, jau, kol kas, duomenimis, tebėra",
    openers="nuo",
    since="nuo pradžios, nuo 2020, per pastaruosius, nuo rugpjūčio, nuo gegužės, per visą, per šį laikotarpį",
    ever="kada nors, per visus metus, iš viso nuo, vienu ar kitu metu, bet kada, perėjo per",
    past="""
        prieš metus, metais anksčiau, anksčiau, tada, tuomet, pernai, prieš mėnesį, palyginti, buvo, prieš savaitę,
        savaite anksčiau, mėnesiu anksčiau, praėjusį mėnesį, praėjusią savaitę, piko metu, diena anksčiau, prieš
        dieną
    """,
    hypothetical="gali, galėtų, galbūt, tikriausiai, planuoja, žada, jei, jeigu, norėtų, siūlo, iš tikrųjų, tikrasis",
    supposes="tarkime, įsivaizduokite",
    rate="milijonui, tūkstančiui gyventojų",
    several="kartu sudėjus",
    partitive="iš jų, iš kurių, tarp jų, iš šių, jų, kas aštunt*, iš likusių, iš likusiųjų, tarp kurių",
    including="tarp jų, įskaitant, tarp kurių, iš jų",
    says="""
        pasak, anot, sakė, teigia, teigė, pranešė, praneša, skelbia, nurodė, nurodo, duomenimis, rašo, skaičiuoja,
        patvirtino, priminė, pridūrė, pridėjo
    """,
    besides="be, neskaitant",
    ands="ir, o, bet",
    valid="duomenys, atnaujinta",
    negation="nėra, ne, nė, niekas, nulis, be, jokių",
    entries="pavardės, pavardžių, pavardė, pavardes, pavardėmis, vardų, vardai",
    they="jų yra, jų dabar",
    they_were="jų buvo, jis buvo, jame buvo, buvo kalbama apie",
    altogether="iš viso",
    so_many="tiek, tiek yra",
    asks="kiek",
    sanctions="sankcij*, ekstremistų sąraš*, teroristų sąraš*",
    served="globėj*, globoja, krikštatėv*",
    this_month="mėnesio",
    idle="kaip niekada, dar niekada",
    out_of="iš, iš šių",
    grows="sumažėjo, padidėjo, išaugo, nukrito, pakilo, sumažėjęs, padaugėjo",
    denials="neigia, paneigė, neigė",
    related="taip pat skaitykite, skaitykite taip pat, susiję, skaitykite",
    demands="ragin*, reikal*, turi būti, nedelsiant, besąlygišk*, kvieči*, privalo, kol visi, kol nebus",
    year_word="metų, praėjusių metų",
    today="šiandien",
    yesterday="vakar, vakarykšt*",
    weekdays={
        0: "pirmadienį, pirmadienio, pirmadieniui",
        1: "antradienį, antradienio",
        2: "trečiadienį, trečiadienio",
        3: "ketvirtadienį, ketvirtadienio",
        4: "penktadienį, penktadienio",
        5: "šeštadienį, šeštadienio",
        6: "sekmadienį, sekmadienio",
    },
    month_end="pabaigoje, pabaiga, pabaigos, paskutinę dieną, paskutinę, baigiantis",
    month_start="pradžioje, pradžia, pradžios",
    not_as_of="nuo, po, iki, tarp, prieš, per",
    year_ago="prieš metus, metais anksčiau, lygiai prieš metus",
    abbreviations="m, d, val, mln, mlrd, tūkst, proc, nr, str, pvz, dr, prof, g",
    sources={
        "human rights defenders": "teisių gynėj*, žmogaus teisių organizacij*",
        "UN": "JT",
    },
    countries={
        "BY": "baltarus*, minsk*",
        "RU": "rusij*, rus*3, maskv*, kreml*",
        "UA": "ukrain*, kyjiv*, kijev*",
        "LT": "lietuv*, vilni*",
        "PL": "lenkij*, lenk*3, varšuv*",
        "US": "jav, amerik*, vašington*",
        "VE": "venesuel*, karakas*",
        "CU": "kuba, kubos, kuboje, kub*3, havan*",
        "GE": "gruzij*, sakartvel*, tbilis*",
        "AZ": "azerbaidžan*, baku",
        "KZ": "kazach*",
        "NI": "nikarag*",
        "TR": "turkij*, turk*4, ankar*",
        "IR": "iran*, teheran*",
        "CN": "kinij*, kinų, pekin*",
    },
    name_endings=3,
    examples=(
        Example("Politinių kalinių skaičius Baltarusijoje artėja prie 1300.", ("total fewer_than 1300",)),
        Example("Baltarusijoje dabar yra 1 204 politiniai kaliniai.", ("total exact 1204",), country="BY"),
        Example("Už grotų tebėra beveik 1,5 tūkst. politinių kalinių.", ("total fewer_than 1500",)),
        Example("Teisių gynėjai politiniais kaliniais pripažino dar šešis žmones.", ("change exact 6",)),
        Example(
            "Kovo 3 d. politinių kalinių skaičius Baltarusijoje pasiekė 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Teismas nubaudė 40 žmonių, o 12 sulaikė 15 parų."),
        Example("Politinis kalinys atlieka 11 metų bausmę nuo 2021 m. gegužės 3 d."),
    ),
)
