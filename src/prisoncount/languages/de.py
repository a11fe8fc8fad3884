"""German."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="de",
    name="German",
    function_words="""
        und, der, die, das, den, dem, des, ein, eine, einen, einem, einer, in, im, an, am, auf, zu, zum, zur, von,
        vom, mit, für, aus, bei, nach, als, auch, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben,
        hatte, nicht, noch, es, er, sie, sich, dass, wie, aber, oder, so, nur, über, unter, seit, vor, um, durch,
        dort, hier, ihre, ihr, seine, man, wenn, weil, sei, seien, nun, laut, ihnen
    """,
    terms="""
        politisch* gefangen*, politisch* häftling*, politisch* inhaftiert*, polithäftling*, politisch verfolgt*,
        gewissensgefangen*, politisch* geisel*, politgefangen*, gefangen* des regimes, politisch* insass*
    """,
    grounds="""
        aus politischen gründen, politisch motiviert*, wegen politischer, aus politischen motiven, auf politischer
        grundlage, wegen ihrer überzeugung, wegen ihrer überzeugungen, wegen ihrer ansichten, wegen politik
    """,
    captives="""
        gefangen*, häftling*, inhaftiert*, insass*, geisel*, oppositionell*, eingesperrt*, dissident*,
        regimegegner*, aktivist*
    """,
    persons="""
        menschen, personen, leute, bürger*, namen, belarussen, staatsbürger*, mann und frau, name, einträge,
        personennamen
    """,
    groups="""
        frau*, männer*, minderjährig*, kinder*, jugendlich*, rentner*, journalist*, blogger*, medienschaffende*,
        medienmitarbeiter*, anwält*, ärzt*, lehrer*, student*, studierend*, priester*, geistlich*, gläubig*,
        menschenrechtler*, ältere*, älter, krank*, chronisch krank, schwerkrank*, behindert*, ausländer*, militärs,
        soldat*, ukrainer*, polen, litauer*, letten, mütter*, eltern*, mitglied*, politiker*, gewerkschaft*,
        arbeiter*, wissenschaftler*, musiker*, deutsche*, amerikaner*, russen, frauennamen
    """,
    places="kolonie, strafkolonie, gefängnis nr, region, bezirk",
    former="ehemalig*, ex, frühere*",
    things="""
        jahr, jahre, jahren, jahres, tag, tage, tagen, monat*, woche*, stunde*, minute*, prozent*, rubel*, dollar*,
        euro, geldstrafe*, verfahren, artikel*, länder*, land, mal, male, urteil*, protokoll*, festnahme*,
        verhaftung*, durchsuchung*, gericht*, firma, firmen, unternehm*, organisation*, kundgebung*, kilometer*, km,
        meter*, million*, mio, milliarde*, mrd, stimmen, sanktion*, beamte*, richter*, staatsanwält*, teilnehmer*,
        demonstrant*, brief*, seite*, punkt*, plätze, kolonien, büch*, mitarbeiter*, kandidat*, uhr, grad, teile*
    """,
    numbered="artikel*, art, absatz, abs, nr, nummer, alter, seite*, kanal, paragraph, paragraf",
    units={
        1: "eins, ein, eine, einen, einem, einer",
        2: "zwei, zwo, beide, beiden",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        22: "zweiundzwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        200: "zweihundert",
        300: "dreihundert",
        400: "vierhundert",
        500: "fünfhundert",
        600: "sechshundert",
        700: "siebenhundert",
        800: "achthundert",
        900: "neunhundert",
    },
    multipliers={
        12: "dutzend",
        100: "hundert, einhundert",
        1000: "tausend, eintausend, tsd",
        1_000_000: "million*, mio",
    },
    fixed={
        1500: "anderthalbtausend, eineinhalbtausend, anderthalb tausend, eineinhalb tausend, tausendfünfhundert",
        500: "ein halbes tausend",
        1400: "tausendvierhundert, vierzehnhundert",
        1300: "tausenddreihundert",
        2000: "zweitausend",
        3000: "dreitausend",
        2500: "zweieinhalbtausend",
        50: "ein halbes hundert",
    },
    vague={
        24: "dutzende, dutzenden, dutzender, mehrere dutzend, einige dutzend",
        200: "hunderte, hunderten, hunderter, mehrere hundert, einige hundert",
        2000: "tausende, tausenden, tausender",
        20000: "zehntausende, zehntausenden",
        200000: "hunderttausende",
    },
    glue="und",
    approx="rund, etwa, ca, circa, zirka, ungefähr, an die, um die, schätzungsweise, gegen, in etwa",
    fewer_than="""
        knapp, fast, beinahe, annähernd, nahezu, weniger als, unter, fast schon, kaum weniger als,
        nähert sich der marke von, nähert sich
    """,
    more_than="""
        über, mehr als, mehr denn, gut, etwas mehr als, überstieg, übersteigt, überschritt, überschritten,
        weit über, weit mehr als, deutlich mehr als
    """,
    at_least="mindestens, wenigstens, zumindest, nicht weniger als, minimum",
    at_most="bis zu, höchstens, maximal, nicht mehr als",
    exact="erreicht, erreichte, auf, genau, bereits, gestiegen auf, ganze",
    more_after="und mehr",
    least_after="oder mehr",
    floor="nicht weniger",
    range_from="zwischen, von",
    range_to="bis, und, oder, auf",
    definite="die, der, den, alle, allen, aller, diese, diesen",
    more="weitere*, zusätzlich*, neue*, noch einmal, erneut, hinzugekommen*, neu",
    others="andere*, übrige*, restlich*",
    recognised="""
        anerkenn*, erkannt*, anerkannt*, eingestuft*, erklärt*, ernannt, status, bezeichnet*, gelten, gilt,
        anerkannte*, stuft, stufen, erkannte*, zählt zu, aufgeführt
    """,
    added="""
        hinzugekommen, kamen hinzu, kommen hinzu, stieg um, wuchs um, ergänzt um, hinzugefügt, neu aufgenommen,
        aufgenommen, angewachsen um
    """,
    grows="""
        stieg*, gestiegen, wuchs*, gewachsen, sank*, gesunken, sank, stieg, fiel, gefallen, wuchs, ging zurück,
        zurückgegangen, kletterte, erhöhte, verringerte, schrumpfte
    """,
    by="um",
    freed="""
        freigelassen*, frei, freilassung*, freilassen, freiließ, freizulassen, begnadig*, entlassen*, entließ, ließ,
        laufen lassen, lief*, kamen frei, amnestie*, ausgetauscht*, austausch, abgeschoben, ausgewiesen, ausgereist,
        freikam*, auf freien fuß, auf freiem fuß, verließ*, verbüßt*, aus dem gefängnis, aus der haft,
        freigekommen*, überstellt, ausreisen, befreit*, nach hause zurückkehren, heimkehren, kehrten heim,
        heimgekehrt
    """,
    arrested="verhaftet*, festgenommen*, festgesetzt*, nahm fest, eingesperrt, inhaftierte",
    died="gestorben*, starb*, verstorben*, tot, tod, getötet*, ums leben",
    court="""
        verurteilt*, angeklagt*, anklage, bestraft*, prozess*, festgenommen*, verfolgt*, verdächtig*, verhört*,
        vernommen, ermittl*, schuldig
    """,
    holds="""
        gab es, gäbe es, befanden sich, gibt es, sitzen, sitzt, hält, halten, zählt, zählen, hat, haben, habe,
        befinden sich, befindet sich, sind, seien, waren, verzeichnet*, existieren, es gibt, listet, gezählt, wären,
        schmachten, einsitzen, sitzen ein,
        zählte, zählten
    """,
    remain="""
        bleiben, bleibt, verbleiben, weiterhin, nach wie vor, noch, noch immer, immer noch, weiter, übrig, zurück,
        blieben, sitzen noch, verblieben, ausharren, harren, weiter in haft
    """,
    prison="""
        hinter gittern, in haft, im gefängnis, in gefängnissen, inhaftiert, in gefangenschaft, eingesperrt,
        gefängnis*, haft, in straflagern, straflager*, in lagern, in den kerkern, interniert, in untersuchungshaft,
        sitzen, sitzt, in strafkolonien
    """,
    tally="zahl, anzahl, gesamtzahl, insgesamt, summe, zählung, bilanz, total, statistik*",
    reaches="""
        beträgt, betrug, liegt bei, lag bei, stieg auf, gestiegen auf, erreicht*, beläuft sich auf, wuchs auf, auf
        nunmehr, auf, überschrit*, sank auf, gesunken auf, beziffert, gewachsen auf, angewachsen auf, angestiegen
        auf, klettert auf, kletterte auf, zurückgegangen auf, schrumpfte auf, erreichte, kommt auf, kam auf, kommen
        auf, zuletzt bei, liegt nun bei, steht bei, stand bei, stieg die zahl auf, umfasst, umfasste, enthält,
        enthielt, führt, führte, verzeichnet, verzeichnete, listet
    """,
    lists="liste, listen, verzeichnis*, register*, datenbank, datenbanken, verzeichnissen",
    now="""
        derzeit, aktuell, heute, jetzt, momentan, zurzeit, zur zeit, gegenwärtig, nun, nunmehr, stand, mittlerweile,
        inzwischen, bislang, bisher, per
    """,
    openers="seit, ab",
    since="""
        seit beginn, seit anfang, seit august, seit mai, in den vergangenen, in den letzten, im laufe, seitdem,
        seit 2020, seither, seit der, seit den
    """,
    ever="""
        jemals, insgesamt seit, über die jahre, im laufe der jahre, irgendwann, zeitweise, zu irgendeinem zeitpunkt,
        durchliefen
    """,
    past="""
        vor einem jahr, ein jahr zuvor, zuvor, früher, damals, im vorjahr, vor einem monat, im vergleich, vor
        jahren, noch vor, vor einer woche, eine woche zuvor, einen monat zuvor, auf dem höhepunkt, im vormonat, in
        der vorwoche, vor genau, einen tag zuvor, am tag zuvor, tags zuvor, am vortag
    """,
    hypothetical="""
        könnte*, könnten, würde*, dürfte*, möglich*, möglicherweise, vielleicht, plant, planen, soll, sollen, falls,
        wenn, will, wollen, angeblich, dunkelziffer, tatsächlich
    """,
    supposes="angenommen, gesetzt den fall, stellen sie sich vor, nehmen wir an",
    rate="pro million, je million, pro kopf, je 100.000",
    several="zusammengenommen, zusammen genommen",
    partitive="""
        von ihnen, davon, von denen, von diesen, unter ihnen, darunter, der freigelassenen, von den, jede* achte,
        jeder, der übrigen, der verbliebenen, unter denen, der betreuten
    """,
    including="darunter, einschließlich, unter ihnen, davon, inklusive",
    says="""
        laut, nach angaben, zufolge, sagte, sagt, teilte mit, erklärte, berichtet*, berichten, schätzung*, schätz*,
        so, meldet*, nannte, gab an, schreibt, erinnerte, angaben, bestätigt*, fügte hinzu, fügte an
    """,
    besides="neben, außer, abgesehen von, zusätzlich zu",
    ands="und, aber, während",
    valid="stand, datenstand",
    negation="kein*, nicht, niemand, null, ohne, keine, es gibt keine, keinerlei",
    entries="namen, name, einträge, personennamen",
    they="sind es, es sind, sind das",
    they_were="waren es, es waren, waren das, seien es, waren es noch, waren es damals",
    altogether="insgesamt, in summe, alles in allem, zusammen",
    so_many="so viele",
    asks="wie viele, wieviele, wie viel",
    sanctions="""
        sanktion*, strafmaßnahmen,
        extremistenliste*, terrorliste*, liste der extremisten, liste extremistischer
    """,
    served="patenschaft*, paten, schirmherrschaft*, schrieben an",
    this_month="monats, des monats, monat",
    idle="wie noch nie, noch nie, so viele wie, noch niemals",
    out_of="der, von den, von, dieser",
    denials="bestreitet, bestritt, bestritten, leugnet, leugnete, dementierte, dementiert",
    related="lesen sie auch, lesen sie mehr, mehr zum thema, siehe auch, auch interessant",
    demands="""
        forder*, aufruf*, ruf*, verlang*, müssen, muss, sofortig*, bedingungslos*, appell*, drängt, drängen, bis
        alle, nicht ruhen bis
    """,
    year_word="des jahres, jahres, vorjahres, jahresende",
    today="heute",
    yesterday="gestern, gestrigen, gestrige",
    months={
        1: "jänner",
    },
    month_end="""
        ende des jahres, zum ende des jahres, ende, zum ende, am ende, zum jahresende, letzten tag, zum ende des, am
        ende des, ende des, letzter tag, zum monatsende
    """,
    month_start="anfang, zu beginn, beginn",
    not_as_of="seit, nach, ab, vor, bis, von, zwischen, während, vom, gegen",
    year_ago="""
        vor einem jahr, ein jahr zuvor, genau vor einem jahr, vor genau einem jahr, ein jahr davor, vor jahresfrist
    """,
    abbreviations="""
        ca, nr, art, abs, bzw, z.b, u.a, dr, prof, st, mio, mrd, tsd, jan, feb, mär, apr, jun, jul, aug, sep, sept,
        okt, nov, dez, vgl, usw, d.h
    """,
    sources={
        "human rights defenders": """
            menschenrechtler*, menschenrechtsorganisation*, menschenrechtsgruppe*, bürgerrechtler*
        """,
        "UN": "UNO, UN",
    },
    countries={
        "BY": "belarus*, weißruss*, weissruss*, minsk*",
        "RU": "russland*, russisch*, moskau*, kreml",
        "UA": "ukrain*, kiew, kyjiw",
        "LT": "litau*, vilnius",
        "PL": "polnisch*, polen*, warschau",
        "US": "usa, vereinigt* staaten, amerikanisch*, washington",
        "VE": "venezuel*, venezol*, caracas",
        "CU": "kuba*, kubanisch*, kuban*, havanna",
        "NI": "nicaragua*, nicarag*, managua",
        "TR": "türkei, türkisch*, türk*, ankara",
        "DE": "deutschland*, berlin",
        "GE": "georgi*, tiflis",
        "AZ": "aserbaidschan*, baku",
        "KZ": "kasach*, astana",
        "IR": "iran*, teheran",
        "CN": "chines*, peking",
        "HK": "hongkong*",
        "EG": "ägypt*, kairo",
        "DZ": "algeri*, algier",
        "MM": "myanmar*, birma",
    },
    name_endings=1,
    examples=(
        Example(
            "Die Zahl der politischen Gefangenen in Belarus nähert sich der Marke von 1.300.",
            ("total fewer_than 1300",),
        ),
        Example("In Belarus gibt es derzeit 1.204 politische Gefangene.", ("total exact 1204",), country="BY"),
        Example("Hinter Gittern bleiben knapp 1.500 politische Häftlinge.", ("total fewer_than 1500",)),
        Example(
            "Menschenrechtler haben sechs weitere Personen als politische Gefangene anerkannt.", ("change exact 6",)
        ),
        Example(
            "Am 3. März erreichte die Zahl der politischen Gefangenen in Belarus 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Das Gericht verurteilte 40 Menschen zu Geldstrafen und 12 zu 15 Tagen Haft."),
        Example("Der politische Gefangene sitzt seit dem 3. Mai 2021 für 11 Jahre in Haft."),
    ),
)
