"""Italian."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="it",
    name="Italian",
    function_words="""
        il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dei, degli, delle, d, a, al, allo, alla, ai,
        agli, alle, in, nel, nella, nei, nelle, e, ed, o, che, per, con, su, sul, sulla, da, dal, dalla, dai, dalle,
        non, è, sono, era, erano, ha, hanno, aveva, si, se, ma, come, più, anche, già, ancora, tra, fra, fino, sui,
        questo, questa, questi, queste, suo, sua, loro, dopo, prima, chi, cui, stato, stati, stata, secondo, ne, lì
    """,
    terms="""
        prigionier* politic*, detenut* politic*, prigionier* di coscienza, prigionieri d opinione,
        carcerat* politic*, ostaggi politici, reclus* politic*, incarcerat* per motivi politici,
        detenut* per motivi politici, prigionieri del regime
    """,
    grounds="""
        per motivi politici, per ragioni politiche, politicamente motivat*, per reati politici, di matrice politica,
        per le loro convinzioni, per le loro idee
    """,
    captives="""
        prigionier*, detenut*, carcerat*, reclus*, ostagg*, incarcerat*, oppositor*, dissident*, attivist*,
        liberati, graziati
    """,
    persons="persona, persone, cittadin*, nomi, individui, gente, bielorussi, nome, nominativi, schede",
    groups="""
        donn*, uomin*, minor*, minorenn*, bambin*, ragazz*, pensionat*, giornalist*, blogger, avvocat*, medic*,
        insegnant*, student*, sacerdot*, religios*, credent*, difensori, anzian*, malat*, gravemente malat*,
        disabil*, stranier*, militar*, soldat*, ucrain*, polacc*, lituan*, madri, genitori, membr*,
        politici di opposizione, sindacalist*, operai*, scienziat*, musicist*, american*, tedesch*, adult*, civil*
    """,
    places="colonia, colonia penale, carcere di, regione, distretto",
    former="ex, già",
    things="""
        anno, anni, giorno, giorni, mese, mesi, settiman*, ora, ore, minut*, per cento, %, rubl*, dollar*, euro,
        mult*, caso, casi, articol*, paes*, volte, volta, pena, pene, process*, arrest*, perquisizion*, tribunal*,
        aziend*, organizzazion*, ong, manifestazion*, chilometr*, km, metri, milion*, miliard*, voti, sanzion*,
        giudic*, procurator*, partecipant*, manifestant*, letter*, pagin*, punti, posti, libri, dipendent*,
        candidat*, morti, feriti, media, accuse, fermi, proteste, condann*
    """,
    numbered="articol*, art, comma, n, numero, età, pagin*, canale, risoluzione, n.",
    units={
        1: "uno, un, una",
        2: "due",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci, decina",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti, ventina",
        30: "trenta, trentina",
        40: "quaranta, quarantina",
        50: "cinquanta, cinquantina",
        60: "sessanta, sessantina",
        70: "settanta, settantina",
        80: "ottanta, ottantina",
        90: "novanta, novantina",
        200: "duecento",
        300: "trecento",
        400: "quattrocento",
        500: "cinquecento",
        600: "seicento",
        700: "settecento",
        800: "ottocento",
        900: "novecento",
    },
    multipliers={
        12: "dozzina",
        100: "cento, centinaio, centinaia",
        1000: "mille, mila, migliaio, migliaia",
        1_000_000: "milione, milioni",
    },
    fixed={
        1500: "millecinquecento, mille e cinquecento, un migliaio e mezzo",
        1400: "millequattrocento",
        1300: "milletrecento",
        2000: "duemila",
        3000: "tremila",
        100: "un centinaio",
        1000: "un migliaio",
        10: "una decina",
        12: "una dozzina",
        20: "una ventina",
        500: "mezzo migliaio",
        30: "una trentina",
        40: "una quarantina",
        50: "una cinquantina",
        60: "una sessantina",
        70: "una settantina",
        80: "un ottantina",
        90: "una novantina",
        15: "una quindicina",
        200: "due centinaia",
        300: "tre centinaia",
    },
    vague={
        24: "decine, dozzine, diverse decine, alcune decine, decine e decine, parecchie decine",
        200: "centinaia, diverse centinaia, alcune centinaia, centinaia e centinaia",
        2000: "migliaia",
        20000: "decine di migliaia",
        200000: "centinaia di migliaia",
    },
    endings="esimo, esima, ma, mo",
    glue="e",
    elided={
        100: "cent",
        20: "vent",
        30: "trent",
        40: "quarant",
        50: "cinquant",
        60: "sessant",
        70: "settant",
        80: "ottant",
        90: "novant",
    },
    approx="circa, all incirca, intorno a, attorno a, più o meno, approssimativamente, pressappoco, sui",
    fewer_than="""
        quasi, poco meno di, meno di, vicino a, sotto i, a ridosso di, poco sotto,
        sfiora, sfiorano, sfiorava
    """,
    more_than="""
        oltre, più di, oltre i, supera, superano, superato i, superato, superati i, poco più di, al di sopra di,
        sopra i, ben oltre, supera i, superiore a
    """,
    at_least="almeno, come minimo, minimo, perlomeno, non meno di, quantomeno, sono minimo",
    at_most="fino a, al massimo, massimo, non più di, tutt al più",
    exact="""
        raggiunto quota, ha raggiunto quota, quota, raggiunto, raggiunge, esattamente, un totale di, i, ben, già,
        sale a, salito a
    """,
    more_after="e passa, e più",
    least_after="o più, come minimo, almeno",
    floor="non meno",
    range_from="tra, fra, da, dai, dal, dagli, dalle",
    range_to="e, a, ai, o, al, fino a",
    definite="i, gli, le, dei, questi, tutti i",
    more="altri, altre, nuovi, nuove, ulteriori, nuovo, nuova, in più",
    others="altri, altre, restanti, rimanenti",
    recognised="""
        riconosciut*, considerat*, dichiarat*, designat*, classificat*, status, riconosce, riconoscono, definit*
    """,
    added="aggiunt*, si aggiungono, aumentato di, aumentati di, cresciuto di, allungat*, inserit*, entrat*",
    grows="""
        aumentat*, cresciut*, salit*, sces*, calat*, passato, passati, passata, passa, sceso, scesi, salito, saliti,
        scende, sale, calato, cresciuto, aumentato, diminuito
    """,
    by="di",
    freed="""
        liberat*, libera, liberare, liberazion*, rilasciat*, rilascio, rilascia, rilasciare, graziat*, grazia,
        graziare, scarcerat*, scarcerazion*, uscit*, escono, amnisti*, scambi*, espuls*, deportat*, lasciato,
        arrivat*, scontat*, in libertà, liberi, partiti, tornare a casa, tornati a casa, tornano a casa
    """,
    arrested="arrestat*, catturat*, imprigionat*, gettat*, incarcerat*, fermat*",
    died="mort*, decedut*, uccis*, decess*, morirono",
    court="""
        condannat*, processat*, accusat*, imputat*, multat*, perseguitat*, indagat*, giudicat*, interrogat*,
        fermat*, arrestat*, processi
    """,
    holds="""
        ci sono, c erano, conta, contano, detiene, detengono, ha, tiene, tengono, sono, si trovano, si contano,
        trattiene, esistono, registra, restano, tanti sono, erano, vi sono, languono, marciscono
    """,
    remain="""
        restano, resta, rimangono, rimane, ancora, tuttora, rimasti, rimaste, continuano, continua, rimanenti,
        restanti, restavano, rimanevano
    """,
    prison="""
        in carcere, in prigione, dietro le sbarre, in detenzione, incarcerat*, imprigionat*, detenut*,
        nelle carceri, carceri, prigioni, in cella, celle, privat* della libertà, in prigionia, reclus*,
        nelle prigioni, nei lager
    """,
    tally="numero, totale, in totale, cifra, bilancio, conteggio, conto, complessivamente, in tutto, quota, dato",
    reaches="""
        ammonta a, ammontano a, raggiunge, raggiunto, ha raggiunto, raggiunta, è di, era di, è salito a, sale a,
        salito a, arriva a, arrivato a, sceso a, sono, supera, pari a, tanti, salita a, saliti a, salite a, scesa a,
        scesi a, scende a, tocca, toccato, ha toccato, tocca quota, giunto a, giunta a, giunti a, sfiora, cresciuto
        a, cala a, comprende, comprendeva, contiene, conteneva, conta, contava, annovera
    """,
    lists="lista, elenco, registro, elenchi, database, liste, registri",
    now="""
        oggi, attualmente, ora, adesso, ad oggi, al momento, attuale, in questo momento, finora, a oggi, alla data,
        ormai, già, al
    """,
    openers="dal, da, dall",
    since="""
        dall inizio, dal 2020, da agosto, dal maggio, negli ultimi, nel corso, a partire da, dall agosto, da quando
    """,
    ever="""
        mai, nel corso degli anni, sono passati per, complessivamente dal, in un momento o nell altro, sono passati
        per la lista, sono passate, sono passati, in qualche momento
    """,
    past="""
        un anno fa, un anno prima, in precedenza, prima, allora, l anno scorso, un mese fa, in confronto, rispetto
        a, contro, una settimana prima, un mese prima, al culmine, il mese scorso, la settimana scorsa, mesi prima,
        un giorno prima, il giorno precedente
    """,
    hypothetical="""
        potrebb*, può, possono, sarebb*, possibile, probabilmente, forse, prevede, se, vuole, vogliono, in realtà,
        reale, dato reale, triplo, doppio
    """,
    supposes="supponiamo, immaginiamo, mettiamo che",
    rate="per milione, ogni 100, per abitante",
    several="messi insieme, presi insieme",
    partitive="""
        di loro, di cui, dei quali, delle quali, di questi, di queste, tra loro, fra loro, tra cui, tra questi, dei
        liberati, ogni, dei rimanenti, dei restanti, fra questi, tra i quali
    """,
    including="tra cui, fra cui, compres*, inclus*, tra loro, tra questi",
    says="""
        secondo, ha detto, dice, afferma, affermano, riferisce, riferito, stima, stimano, annunciato, confermato,
        conferma, ha dichiarato, ricorda, scrive, per, a detta di, sostiene, aggiunto che, aggiunge
    """,
    besides="oltre a, oltre ai, a parte",
    ands="e, ed, ma",
    valid="dati al, aggiornato al",
    negation="nessun*, non, mai, zero, senza, né, non ci sono, nessun",
    entries="nomi, nome, nominativi, schede",
    they="sono, sono ora",
    they_were="erano, ce n erano, se ne contavano, ne contava, ne segnalava, si parlava di",
    altogether="in totale, complessivamente, in tutto, un totale di",
    so_many="tanti, tante",
    asks="quanti, quante",
    sanctions="sanzion*, misure restrittive, lista degli estremisti, elenco degli estremisti, elenco dei terroristi",
    served="padrin*, madrin*, adottat*, hanno scritto a",
    this_month="mese, del mese",
    idle="come mai, mai prima",
    out_of="dei, delle, su, di questi, degli",
    arrives="arrivati, arrivate, arrivata, arrivato, arrivano, arriva",
    denials="nega che, ha negato che, negano che, smentisce, smentito",
    related="leggi anche, leggi pure, vedi anche, potrebbe interessarti",
    demands="""
        chied*, chiest*, esig*, appell*, dev*, immediat*, incondizionat*, sollecit*, invoc*, finché tutti, finché
        non
    """,
    year_word="anno, dell anno, l anno",
    today="oggi",
    yesterday="ieri",
    month_end="""
        fine dell anno, fine, alla fine di, fine di, a fine, la fine di, ultimo giorno di, alla fine del, l ultimo
        giorno del
    """,
    month_start="inizio, all inizio di, inizi di",
    not_as_of="da, dal, dopo, prima, fino al, tra, durante, a partire dal, dell, del, di, dall",
    year_ago="un anno prima, un anno fa, esattamente un anno fa, dodici mesi prima",
    abbreviations="""
        sig, dott, art, n, gen, feb, febbr, mar, apr, mag, giu, lug, ago, set, sett, ott, nov, dic, ecc, ca
    """,
    sources={
        "human rights defenders": "difensori dei diritti umani, organizzazioni per i diritti umani",
        "UN": "ONU",
    },
    countries={
        "BY": "bieloruss*, belarus*, minsk",
        "RU": "russ*3, russia, mosca, cremlino",
        "UA": "ucrain*, kiev, kyiv",
        "LT": "lituan*, vilnius",
        "PL": "polon*, polacc*, varsavia",
        "US": "stati uniti, usa, american*, washington",
        "VE": "venezuel*, caracas, venezuelan*",
        "CU": "cuba, cuban*, avana, l avana",
        "NI": "nicaragu*, nicaraguen*, managua",
        "TR": "turc*, turchia, ankara",
        "IT": "italia*, roma",
        "GE": "georgian*, tbilisi",
        "AZ": "azer*, azerbaigian*, baku",
        "KZ": "kazak*, astana",
        "IR": "iranian*, teheran",
        "CN": "cines*, pechino",
        "HK": "hong kong*",
        "EG": "egizian*, il cairo",
        "DZ": "algerin*, algeri",
    },
    examples=(
        Example("Il numero dei prigionieri politici in Bielorussia sfiora i 1.300.", ("total fewer_than 1300",)),
        Example("In Bielorussia ci sono oggi 1.204 prigionieri politici.", ("total exact 1204",), country="BY"),
        Example("Restano dietro le sbarre oltre 1.500 detenuti politici.", ("total more_than 1500",)),
        Example(
            "I difensori dei diritti umani hanno riconosciuto altri sei prigionieri politici.", ("change exact 6",)
        ),
        Example(
            "Il 3 marzo il numero dei prigionieri politici in Bielorussia ha raggiunto quota 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Il tribunale ha multato 40 persone e ne ha arrestate 12 per 15 giorni."),
        Example("Il prigioniero politico sconta 11 anni dal 3 maggio 2021."),
    ),
)
