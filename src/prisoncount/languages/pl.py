"""Polish."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="pl",
    name="Polish",
    function_words="""
        i, w, we, na, nie, że, z, ze, po, za, od, do, o, dla, jak, ale, a, jego, ich, jej, to, ten, te, tej, tym,
        był, była, było, były, jest, są, już, jeszcze, też, tych, tak, także, przy, roku, rok, gdzie, które, który,
        która, tylko, on, ona, oni, my, by, czy, niż, wszyscy, kiedy, wcześniej, wśród, przez, pod, się, co, oraz,
        teraz, obecnie, dziś, przebywa, pozostaje, wynosi, mają, według, tam, tu, nich
    """,
    terms="""
        więzień polityczn*, więźni* polityczn*, więzni* polityczn*, wizni* polityczn*, polityczn* więźni*,
        więźni* sumienia, więźni* reżimu, osadzon* polityczn*, skazan* z powodów politycznych,
        osadzon* z powodów politycznych, uwięzion* z powodów politycznych, więźniark* polityczn*,
        więziona* z powodów politycznych
    """,
    grounds="""
        z powodów politycznych, z przyczyn politycznych, umotywowan* politycznie, politycznie umotywowan*,
        motywowan* politycznie, z pobudek politycznych, za politykę, na tle politycznym, za przekonania, za poglądy
    """,
    captives="""
        więźni*, więzień, osadzon*, uwięzion*, skazan*, skazańc*, zatrzyman*, aresztowan*, zakładnik*,
        opozycjonist*, aktywist*, łagiernik*
    """,
    persons="""
        osoba, osoby, osób, osobom, ludzi, ludzie, obywatel*, człowiek*, białorusin*, nazwisk*, mieszkańc*, nazwisk,
        nazwiska, nazwisko, nazwiskami, nazwiskom, imion, imiona
    """,
    groups="""
        kobiet*, mężczyz*, nieletni*, niepełnoletni*, dzieci, nastolatk*, emeryt*, dziennikar*, bloger*, medi*,
        prawnik*, adwokat*, lekarz*, nauczyciel*, student*, ksi*, duchown*, wierząc*, obrońc*, starsz*, chor*,
        przewlekle chor*, ciężko chor*, niepełnospr*, cudzoziemc*, obcokrajowc*, wojskow*, ukraiń*, polak*, polaków,
        litwin*, łotysz*, matk*, rodzic*, członk*, polityk*, związkowc*, robotnik*, naukowc*, muzyk*, wolontariusz*,
        dziewcz*, młodych, kobiece, kobiecych, działacz*
    """,
    places="kolonii, kolonia, więzieniu nr, obwodz*, rejon*, areszcie",
    former="byłych, byłym, byłymi, byli więźni*, były więzień, eks",
    things="""
        rok, lata, lat, roku, dni, dzień, dób, miesi*, tygodni*, godzin*, minut*, procent*, rubl*, dolar*, euro, zł,
        złot*, grzyw*, spraw, sprawy, artykuł*, kraj*, krajów, raz, razy, wyrok*, protokoł*, zatrzyma*, aresztowań,
        rewizj*, sąd*, sądów, firm*, organizacj*, mityng*, kilometr*, km, metr*, milion*, mln, mld, głos*, sankcj*,
        urzędnik*, sędzi*, prokurator*, uczestnik*, protestując*, przesłucha*, list, listów, stron*, punkt*,
        miejsc*, kolonii, książ*, pracownik*, kandydat*, środki, środków, środek, środkami, środkach, środowisk*
    """,
    numbered="artykuł*, art, część, części, ust, nr, numer, wiek*, stron*, punkt, pkt, kanał",
    units={
        1: "jeden, jedna, jedno, jednego, jednej, jednym",
        2: "dwa, dwie, dwóch, dwu, dwoje, dwom, dwojga, dwaj, dwojgu, dwoma, dwojgiem",
        3: "trzy, trzech, troje, trzej, trojga, trojgu, trojgiem",
        4: "cztery, czterech, czworo, czterej, czworga, czworgu, czworgiem",
        5: "pięć, pięciu, pięcioro, pięciorga",
        6: "sześć, sześciu, sześcioro, sześciorga",
        7: "siedem, siedmiu, siedmioro, siedmiorga",
        8: "osiem, ośmiu, ośmioro, ośmiorga",
        9: "dziewięć, dziewięciu, dziewięcioro, dziewięciorga",
        10: "dziesięć, dziesięciu, dziesięcioro, dziesięciorga",
        11: "jedenaście, jedenastu, jedenaścioro, jedenaściorga",
        12: "dwanaście, dwunastu, dwanaścioro, dwanaściorga",
        13: "trzynaście, trzynastu, trzynaścioro, trzynaściorga",
        14: "czternaście, czternastu, czternaścioro, czternaściorga",
        15: "piętnaście, piętnastu, piętnaścioro, piętnaściorga",
        16: "szesnaście, szesnastu, szesnaścioro, szesnaściorga",
        17: "siedemnaście, siedemnastu, siedemnaścioro, siedemnaściorga",
        18: "osiemnaście, osiemnastu, osiemnaścioro, osiemnaściorga",
        19: "dziewiętnaście, dziewiętnastu, dziewiętnaścioro, dziewiętnaściorga",
        20: "dwadzieścia, dwudziestu, dwadzieścioro, dwudziestoma",
        30: "trzydzieści, trzydziestu",
        40: "czterdzieści, czterdziestu",
        50: "pięćdziesiąt, pięćdziesięciu",
        60: "sześćdziesiąt, sześćdziesięciu",
        70: "siedemdziesiąt, siedemdziesięciu",
        80: "osiemdziesiąt, osiemdziesięciu",
        90: "dziewięćdziesiąt, dziewięćdziesięciu",
        100: "sto, stu, setka, setkę",
        200: "dwieście, dwustu",
        300: "trzysta, trzystu",
        400: "czterysta, czterystu",
        500: "pięćset, pięciuset",
        600: "sześćset, sześciuset",
        700: "siedemset, siedmiuset",
        800: "osiemset, ośmiuset",
        900: "dziewięćset, dziewięciuset",
    },
    multipliers={
        12: "tuzin",
        1000: "tysiąc*, tysięcy, tys",
        1_000_000: "milion*, mln",
    },
    fixed={
        1500: "półtora tysiąca, półtora tys, tysiąc pięćset",
        500: "pół tysiąca",
        2500: "dwa i pół tysiąca, dwóch i pół tysiąca",
        150: "półtorej setki",
        2000: "dwa tysiące",
    },
    vague={
        24: "dziesiątki, dziesiątek, kilkudziesięciu, kilkadziesiąt",
        200: "setki, setek, kilkuset, kilkaset, parę setek, setkach",
        2000: "tysiące",
        20000: "dziesiątki tysięcy",
        200000: "setki tysięcy",
    },
    endings="tu, ciu, cioro, ro, go, ego, mi, ka",
    approx="około, ok, mniej więcej, w przybliżeniu, jakieś, circa, ca, w granicach",
    fewer_than="""
        niemal, prawie, blisko, bez mała, niespełna, mniej niż, poniżej, nieco mniej niż, dobija do, nieomal,
        zbliża się do
    """,
    more_than="""
        ponad, przeszło, powyżej, więcej niż, przekroczyła, przekroczył, przekracza, przekroczyło, nieco ponad,
        z górą, już ponad
    """,
    at_least="co najmniej, przynajmniej, minimum, nie mniej niż, conajmniej",
    at_most="do, nawet do, nie więcej niż, maksymalnie, najwyżej, maksimum",
    exact="nawet, osiągnęła, wzrosła do, sięgnęła, sięga, dokładnie, już, aż, spadła do",
    more_after="z okładem, z górą",
    least_after="lub więcej",
    floor="nie mniej",
    range_from="od, między, z, ze",
    range_to="do, a, i, lub, albo",
    definite="tych, ci, te, wszyscy, wszystkich",
    more="jeszcze, kolejn*, dalsz*, nowych, nowi, nowy, nowa, dodatkow*, następn*, więcej",
    others="inn*, pozostał*",
    recognised="""
        uzna*, uznaw*, uznaje*, uznan*, uznał*, uznali, uznano, uznaje się, uznawan*, uznają, status, nadano status,
        otrzymał* status, ogłosi*, nazwa*, figuruje, wpisan*
    """,
    added="""
        powiększyła się o, wzrosła o, dołączył*, dodan*, doda*, przybył*, dopisan*, trafił* na listę, uzupełn*,
        zwiększ* o, wydłużyła się o, dłuższa o
    """,
    grows="""
        wzros*, zwiększ*, powiększ*, zmniejsz*, zmala*, wydłuż*, spadł*, wzrosł*, wzrósł, zmalał*, zmniejszy*,
        zwiększy*, skurczy*, urosł*, podnios*, obniży*
    """,
    by="o",
    freed="""
        uwolni*, ułaskaw*, wypuszcz*, wypuści*, zwolni*, wysz*, wyszedł, wychodz*, wyjdzie, opuści*, na wolność, na
        wolności, amnesti*, wymiana, wymiany, wymianie, wymianę, wymienion* na, wymienieni, wymienionych na,
        deportow*, wydal*, przyby*, dotar*, wywiez*, odsiedz*, zrehabilit*, wrócili do domu, wrócą do domu, wróciło
        do domu, wracają do domu
    """,
    arrested="aresztow*, zatrzym*, schwyta*, wtrąc*, pojman*, wsadz*",
    died="zmar*, zgin*, śmier*, zabit*, umarł*",
    court="""
        skazan*, skaza*, skazuj*, wyrok*, oskarż*, ukaran*, sądzon*, zatrzyman*, zatrzyma*, prześlad*, podejrzan*,
        przesłuch*, zarzut*, represj*
    """,
    holds="""
        jest, są, przebywa*, liczy, ma, trzyma*, więzi, siedzi, siedzą, odbywa*, istnieje, było, mają, posiada,
        znajduje się, przetrzymuj*, odsiaduj*, tylu, tyle, w kraju, gniją
    """,
    remain="""
        pozostaje, pozostają, pozostał*, wciąż, nadal, zostało, zostaje, w dalszym ciągu, ciągle, dalej,
        pozostawało, pozostawali, pozostało, pozostawały
    """,
    prison="""
        za kratami, za kratkami, w więzieni*, w areszt*, w koloniach, w łagrach, w obozach, w niewoli, w zamknięciu,
        pozbawion* wolności, więzieni*, siedzi, siedzą, odsiaduj*, za murami
    """,
    tally="liczba, liczby, liczbę, łącznie, w sumie, ogółem, razem, licznik, bilans, statystyk*, łączna liczba",
    reaches="""
        wynosi, wyniosła, sięga, sięgnęła, osiągnęła, wzrosła do, przekracz*, przekroczy*, to, są to, liczy, jest,
        spadła do, było, doszła do, doszedł do, dobiła do, wzrósł do, spadł do, zmalała do, zmniejszyła się do,
        zwiększyła się do, skurczyła się do, urosła do, dochodzi do, osiągnął, zawiera, zawierała, obejmuje,
        obejmowała, figuruje, figurowało
    """,
    lists="lista, liście, listę, listy, wykaz*, rejestr*, spis*, listach, listą, baza, bazie, bazy, ewidencj*",
    now="""
        obecnie, dziś, dzisiaj, teraz, aktualnie, w tej chwili, na dzień, według stanu na, stan na, już, dotychczas,
        na chwilę obecną, w tym momencie
    """,
    openers="od",
    since="""
        od początku, począwszy od, od czasu, w ciągu ostatnich, od 2020, od sierpnia, od maja, przez ostatnie,
        w ciągu
    """,
    ever="""
        kiedykolwiek, w sumie od, przez wszystkie lata, przewinę*, przewinęło się, w tym czy innym czasie, przez
        listę przeszło, kiedykolwiek byli, trafiło w sumie, znalazło się w sumie
    """,
    past="""
        rok temu, rok wcześniej, wcześniej, poprzednio, wtedy, przedtem, w ubiegłym roku, miesiąc temu, dla
        porównania, lata temu, było, tydzień temu, tydzień wcześniej, miesiąc wcześniej, w szczytowym, w ubiegłym
        miesiącu, przed rokiem, jeszcze w, dzień wcześniej, dzień przedtem
    """,
    hypothetical="""
        może, mogą, mógłby, mogłoby, możliwe, prawdopodobnie, planuj*, zamierza*, obieca*, jeśli, gdyby, chce, chcą,
        gotow*, propon*, w rzeczywistości
    """,
    supposes="załóżmy, wyobraźmy sobie, przypuśćmy",
    rate="na milion, na 100 tysięcy, na tysiąc mieszkańców, per capita",
    several="razem wzięt*",
    partitive="""
        z nich, spośród nich, z których, z tych, spośród, w tym, wśród nich, co ósmy, każd*, z pozostałych, spośród
        pozostałych, wśród których
    """,
    including="w tym, wśród, wśród nich, między innymi, m.in",
    says="""
        według, zdaniem, podaje, podała, podał, podają, poinformował*, informuje, powiedział*, oświadczył*, mówi,
        pisze, piszą, twierdz*, szacuj*, wylicz*, rachunk*, dane, danych, ocen*, przypomni*, dodał*
    """,
    besides="oprócz, poza, prócz",
    ands="i, a, ale, oraz",
    valid="dane na, dane z, stan na",
    negation="nie ma, nie, żaden, żadnych, nikt, nikogo, zero, bez, nie ma żadnych",
    entries="nazwisk, nazwiska, nazwisko, nazwiskami, nazwiskom, imion, imiona",
    they="jest ich, ich jest, jest ich dziś, jest ich teraz, jest ich już",
    they_were="było ich, ich było, było na niej, było to, liczyła ona, mówiono o, było ich wtedy, ich liczba wynosiła",
    altogether="łącznie, w sumie, ogółem, razem",
    so_many="tylu, tyle, tylu jest",
    asks="ilu, ile, ilu jest",
    sanctions="sankcj*, list* ekstremistów, wykaz* ekstremistów, list* terrorystów",
    served="patronat*, objęli opieką, opiekun*, matki chrzestne, rodzice chrzestni, napisali do",
    this_month="miesiąca, tego miesiąca",
    idle="jak nigdy, jeszcze nigdy",
    out_of="z, ze, spośród, z tych",
    denials="zaprzecza*, zaprzeczy*, zdementowa*",
    related="czytaj też, czytaj także, przeczytaj także, zobacz też, zobacz także, czytaj więcej",
    demands="""
        wezwa*, wzyw*, żąda*, domaga*, powinn*, natychmiast*, bezwarunkow*, apel*, musi, muszą, dopóki wszyscy, póki
        wszyscy, nie spoczniemy
    """,
    year_word="roku, ubiegłego roku",
    today="dziś, dzisiaj",
    yesterday="wczoraj, wczorajsz*",
    weekdays={
        0: "poniedziałku, poniedziałkow*",
        1: "wtorku, wtorkow*",
        2: "środę, środow*",
        3: "czwartku, czwartkow*",
        4: "piątku, piątkow*",
        5: "sobotę, sobotni*",
        6: "niedzielę, niedzieln*",
    },
    month_end="""
        koniec roku, końcu roku, koniec, końca, końcu, na koniec, pod koniec, z końca, z końcem, ostatni dzień,
        ostatniego dnia
    """,
    month_start="początek, początku, na początku, z początku",
    not_as_of="od, po, do, począwszy od, przed, między, z powodu, podczas",
    year_ago="rok temu, rok wcześniej, dokładnie rok temu, przed rokiem",
    abbreviations="r, ust, art, nr, ok, tys, mln, mld, im, prof, dr, str, np, m.in, pkt, godz, ur",
    sources={
        "human rights defenders": "obrońc* praw człowieka, organizacj* praw człowieka",
        "UN": "ONZ",
    },
    countries={
        "BY": "białoru*, bialorus*, mińsk*",
        "RU": "rosj*, rosyj*, moskw*, kreml*",
        "UA": "ukrain*, kijow*, kijów",
        "LT": "litw*, litew*, wiln*",
        "PL": "polsk*, polsce, warszaw*",
        "US": "usa, stan* zjednoczon*, amerykań*, waszyngton*",
        "VE": "wenezuel*, caracas",
        "CU": "kuba, kuby, kubie, kubań*, kuba*, kubańsk*, hawan*",
        "DE": "niemc*, niemiec*, berlin*",
        "GE": "gruzi*, tbilisi",
        "AZ": "azerbejdż*, baku",
        "KZ": "kazach*, astan*",
        "NI": "nikaragu*, managu*",
        "TR": "turc*, turec*, ankar*",
        "IR": "iran*, teheran*",
        "CN": "chińsk*, chin, pekin*",
        "HK": "hongkong*",
        "EG": "egip*, kair*",
        "DZ": "algier*",
    },
    name_endings=3,
    examples=(
        Example("Liczba więźniów politycznych na Białorusi zbliża się do 1300.", ("total fewer_than 1300",)),
        Example("Na Białorusi jest obecnie 1 204 więźniów politycznych.", ("total exact 1204",), country="BY"),
        Example("Za kratami pozostaje ponad półtora tysiąca więźniów politycznych.", ("total more_than 1500",)),
        Example("Obrońcy praw człowieka uznali za więźniów politycznych kolejne sześć osób.", ("change exact 6",)),
        Example(
            "3 marca liczba więźniów politycznych na Białorusi osiągnęła 870.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Sąd ukarał 40 osób grzywną, a 12 aresztem na 15 dni."),
        Example("Więzień polityczny odsiaduje 11 lat od 3 maja 2021 roku."),
    ),
)
