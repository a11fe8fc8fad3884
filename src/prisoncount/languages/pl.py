"""Polish."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "jeden, jedna, jedno, jednego, jednej, jednym, jednemu, jedni, jedne, jednych",
    2: "dwa, dwie, dwóch, dwu, dwoje, dwom, dwojga, dwaj, dwojgu, dwoma, dwojgiem, dwiema, dwójka, dwójkę, dwójki",
    3: "trzy, trzech, troje, trzej, trojga, trojgu, trojgiem, trzem, trzema, trójka, trójkę, trójki",
    4: "cztery, czterech, czworo, czterej, czworga, czworgu, czworgiem, czterem, czterema, czwórka, czwórkę, czwórki",
    5: "pięć, pięciu, pięcioma, pięcior*, piątka, piątkę", 6: "sześć, sześciu, sześcioma, sześcior*, szóstka, szóstkę",
    7: "siedem, siedmiu, siedmioma, siedmior*, siódemka, siódemkę", 8: "osiem, ośmiu, ośmioma, ośmior*, ósemka, ósemkę",
    9: "dziewięć, dziewięciu, dziewięcioma, dziewięcior*, dziewiątka",
    10: "dziesięć, dziesięciu, dziesięcioma, dziesięcior*, dziesiątka, dziesiątkę",
    11: "jedenastu, jedenastoma, jedenaści*", 12: "dwunastu, dwunastoma, dwanaści*",
    13: "trzynastu, trzynastoma, trzynaści*", 14: "czternastu, czternastoma, czternaści*",
    15: "piętnastu, piętnastoma, piętnaści*", 16: "szesnastu, szesnastoma, szesnaści*",
    17: "siedemnastu, siedemnastoma, siedemnaści*", 18: "osiemnastu, osiemnastoma, osiemnaści*",
    19: "dziewiętnastu, dziewiętnastoma, dziewiętnaści*",
    20: "dwadzieścia, dwudziestu, dwadzieścioro, dwudziestoma, dwudziestka, dwudziestkę",
    30: "trzydzieści, trzydziestu, trzydziestoma, trzydzieścioro, trzydziestka",
    40: "czterdzieści, czterdziestu, czterdziestoma, czterdzieścioro, czterdziestka",
    50: "pięćdziesiąt, pięćdziesięciu, pięćdziesięcioma, pięćdziesięcioro, pięćdziesiątka",
    60: "sześćdziesiąt, sześćdziesięciu, sześćdziesięcioma", 70: "siedemdziesiąt, siedemdziesięciu, siedemdziesięcioma",
    80: "osiemdziesiąt, osiemdziesięciu, osiemdziesięcioma",
    90: "dziewięćdziesiąt, dziewięćdziesięciu, dziewięćdziesięcioma", 100: "sto, stu, setka, setkę, stoma",
    200: "dwieście, dwustu, dwustoma", 300: "trzysta, trzystu, trzystoma", 400: "czterysta, czterystu, czterystoma",
    500: "pięćset, pięciuset, pięciomaset", 600: "sześćset, sześciuset", 700: "siedemset, siedmiuset",
    800: "osiemset, ośmiuset", 900: "dziewięćset, dziewięciuset",
}  # fmt: skip
MULTIPLIERS = {
    12: "tuzin", 1000: "tysiąc*, tysięcy, tys", 1_000_000: "milion*, mln",
}  # fmt: skip
FIXED = {
    24: "dwa tuziny", 50: "pół setki|setce", 150: "półtorej|półtora setki, półtorasta", 200: "dwie setki",
    300: "trzy setki, trzech setek", 400: "cztery setki", 500: "pół|połowa|połowę tysiąca", 600: "sześć setek",
    700: "siedem setek", 800: "osiem setek", 900: "dziewięć setek", 1100: "jedenaście|jedenastu setek",
    1200: "dwanaście|dwunastu setek", 1300: "trzynaście|trzynastu setek", 1400: "czternaście|czternastu setek",
    1500: "półtora tysiąca|tys, półtoratysięczn*", 2500: "dwa|dwóch i pół tysiąca, dwa i pół tys",
}  # fmt: skip
VAGUE = {
    24: """dziesiątki, dziesiątek, kilkudziesięciu, kilkadziesiąt, dziesiątkach, dziesiątkami, kilkudziesięcioro,
    kilkudziesięcioma, parędziesiąt, kilka dziesiątek""", 111: "sto kilkanaście, stu kilkunastu",
    120: "sto kilkadziesiąt, stu kilkudziesięciu",
    200: "setki, setek, kilkuset, kilkaset, parę|kilka|kilku setek, setkach, setkami, setkom, paręset, paruset",
    211: "dwieście kilkanaście, dwustu kilkunastu", 220: "dwieście kilkadziesiąt, dwustu kilkudziesięciu",
    311: "trzysta kilkanaście, trzystu kilkunastu", 320: "trzysta kilkadziesiąt, trzystu kilkudziesięciu",
    411: "czterysta kilkanaście, czterystu kilkunastu", 420: "czterysta kilkadziesiąt, czterystu kilkudziesięciu",
    511: "pięćset kilkanaście, pięciuset kilkunastu", 520: "pięćset kilkadziesiąt, pięciuset kilkudziesięciu",
    1020: "tysiąc kilkadziesiąt, tysiąca kilkudziesięciu",
    2000: "tysiące, tysiącach, tysiącami, kilka|kilku|parę tysięcy", 11_000: "kilkanaście|kilkunastu tysięcy",
    20_000: "dziesiątki|kilkadziesiąt|kilkudziesięciu|dziesiątkach tysięcy", 200_000: "setki|kilkaset|kilkuset tysięcy",
}  # fmt: skip
WEEKDAYS = {
    0: "poniedziałku, poniedziałkow*, poniedziałek, poniedziałki", 1: "wtorku, wtorkow*, wtorek",
    2: "środę, środow*, środa, środy", 3: "czwartku, czwartkow*, czwartek", 4: "piątku, piątkow*, piątek",
    5: "sobotę, sobotni*, sobota, soboty, sobocie", 6: "niedzielę, niedzieln*, niedziela, niedzieli",
}  # fmt: skip
SOURCES = {
    "human rights defenders": "obrońc*|organizacj* praw człowieka", "UN": "ONZ",
    "human rights groups": "grup* praw człowieka, organizacj* obrony praw człowieka, organizacj* broniąc*",
    "Viasna": "wiasno, wiasną, centrum wiasna|wiasny, wesna", "Memorial": "memoriałem, memoriałowi, memoriale",
    "OVD-Info": "owd info, owd", "EU": "unia europejska, unii europejskiej, unię europejską, UE",
    "State Department": "departament* stanu",
    "Polish Foreign Ministry": "polski* msz, ministerstwo spraw zagranicznych rp, msz rp|polski",
}  # fmt: skip
COUNTRIES = {
    "BY": "białoru*, mińsk*", "RU": "rosj*, rosyj*, moskw*, kreml*", "UA": "ukrain*, kijow*",
    "LT": "litw*, litew*, wiln*", "PL": "polsk*, polsce, warszaw*",
    "US": "usa, stan* zjednoczon*, amerykań*, waszyngton*", "VE": "wenezuel*, caracas",
    "CU": "kuby, kubie, kuba*, hawan*", "DE": "niemc*, niemiec*, berlin*", "GE": "gruzi*, tbilisi",
    "AZ": "azerbejdż*, baku", "KZ": "kazach*, astan*, ałmat*", "NI": "nikaragu*, managu*",
    "TR": "turc*, turec*, ankar*", "IR": "iran*, teheran*", "CN": "chińsk*, chin, pekin*, chiny, chinach, chińczy*",
    "HK": "hongkoń*", "EG": "egip*, kair*", "DZ": "algier*", "MM": "mjanm*, birm*, rangun*",
    "SY": "syri*, syryjs*, damaszk*, damaszek", "ER": "erytre*", "ET": "etiop*", "RW": "rwand*",
    "VN": "wietnam*, hanoi", "SA": "saudyjs*, arabi* saudyjs*, rijad*", "KG": "kirgi*, biszkek*", "IL": "izrael*",
    "GB": "wielk* brytani*, brytyjs*, londyn*", "FR": "francj*, francus*, paryż*", "EE": "eston*, tallin*",
    "LV": "łotw*, łotew*, ryg*3", "CZ": "czech*, czesk*, prag*3, pradze",
}  # fmt: skip
LANGUAGE = Language(
    code="pl",
    name="Polish",
    function_words="""i, w, we, na, nie, że, z, po, za, od, do, o, dla, jak, ale, a, jego, ich, jej, to, ten, te, tej,
        tym, był, była, było, były, jest, są, już, jeszcze, też, tych, tak, także, przy, roku, rok, gdzie, które, który,
        która, tylko, on, ona, oni, my, by, czy, niż, wszyscy, kiedy, wcześniej, wśród, przez, pod, się, co, oraz,
        teraz, obecnie, dziś, przebywa, pozostaje, wynosi, mają, według, tam, tu, nich, zaś, więc, lecz, został,
        została, zostali, zostały, których, którzy, którym, między, mnie, nas, wszystkich, tego, jako""",
    terms="""więzień|więźni*|wizni*|osadzon*|zakładnik*|jeńc*|aresztant* polityczn*, polityczn*
        więźni*|więzień|zakładnik*|osadzon*|aresztant*, więźni* sumienia|reżimu|dyktatury|kremla|putina,
        skazan*|osadzon*|uwięzion*|więzień|więźni*|więzion* z powodów politycznych, więzień|jeńc* sumienia|reżimu,
        więźni*|uwięzion*|więzion*|osadzon*|przetrzymywan* z przyczyn politycznych, zakładnik*
        reżimu|dyktatury|łukaszenki, więźni*|uwięzion*|więzion*|osadzon* za przekonania|politykę|poglądy, łagiernik*
        polityczn*, skazaniec polityczny, skazańc* polityczn*, zesłańc* polityczn*, uwięzionych|osadzeni|uwięzieni
        politycznie, uwięzion*|więzion*|osadzon* z pobudek|motywów politycznych, uwięzion*|więzion*|osadzon* ze względów
        politycznych, przetrzymywan* z powodów politycznych, polityczni|politycznych za kratami|kratkami, ilu|tylu
        politycznych, politycznych zostało|zostaje|pozostało|pozostaje|siedzi|siedziało, politzek*, politzak*""",
    grounds="""z powodów|przyczyn|pobudek|motywów|zarzutów|artykułów|paragrafów politycznych,
        umotywowan*|motywowan*|prześladowan*|represjonowan*|powodowan* politycznie, politycznie
        umotywowan*|prześladowan*|represjonowan*|motywowan*, za politykę|przekonania|poglądy, na tle politycznym, ze
        względów politycznych, z powodu poglądów|przekonań|polityki, ze względu na poglądy|przekonania, za
        swoje|własne|polityczne poglądy|przekonania, o|na podłożu politycznym, w sprawach|procesach politycznych, w
        politycznych sprawach, pod politycznymi zarzutami, pod zarzutami politycznymi, z politycznych
        powodów|przyczyn|pobudek|względów|motywów|artykułów|paragrafów, za działalność
        polityczną|opozycyjną|społeczną|obywatelską, za poglądy|przekonania polityczne, za sprzeciw wobec, z powodów
        światopoglądowych""",
    captives="""więźni*, więzień, osadzon*, uwięzion*, skazan*, zakładnik*, opozycjonist*, aktywist*, łagiernik*,
        więzion*, łagiernic*, aresztant*, jeńc*, jeniec, dysydent*, katorżnik*, zesłańc*, pozbawion* wolności, osób
        pozbawionych wolności, osoby pozbawione wolności, zatrzymany, zatrzymani, zatrzymanych, zatrzymanym,
        zatrzymanymi, zatrzymana, zatrzymane, zatrzymanego, aresztowany, aresztowani, aresztowanych, aresztowanym,
        aresztowanymi, aresztowana, aresztowane, aresztowanego, siedzących, represjonowan*, uwięzionych ludzi,
        przeciwnik* reżimu|łukaszenki|władz*|politycznych, krytyk* reżimu|władz*""",
    persons="""osoba, osoby, osób, osobom, ludzi, ludzie, obywatel*, człowiek*, białorusin*, nazwisk*, mieszkańc*,
        imion, imiona, osobami, osobach, osobę, ludziom, ludźmi, ludziach, osobników, imionami, kobiet i mężczyzn,
        mężczyzn i kobiet, istnień ludzkich, ludzkich istnień, dusz, rodaków, rosjan*, kubańczyk*, wenezuelczyk*,
        nikaraguańczyk*, azerbejdżan*, pozycji, pozycje, pozycjami, wpisów, wpisy, wpisami, wierszy, linijek,
        rekordów""",
    groups="""kobiet*, mężczyz*, nieletni*, niepełnoletni*, nastolatk*, emeryt*, dziennikar*, bloger*, medi*, prawnik*,
        adwokat*, lekarz*, nauczyciel*, student*, duchown*, wierząc*, obrońc*, starsz*, chor*, przewlekle|ciężko chor*,
        niepełnospr*, cudzoziemc*, obcokrajowc*, wojskow*, ukraiń*, polak*, litwin*, łotysz*, matk*, rodzic*, członk*,
        polityk*, związkowc*, robotnik*, naukowc*, muzyk*, wolontariusz*, dziewcz*, młodych, działacz*, ksiądz, księża,
        księży, księżom, księdza, więźniark*, więźniarek, kobiec*, seniorów, seniorzy, seniorek, seniorki, chłopc*,
        chłopak*, uczni*, uczenn*, młodocian*, małoletni*, dzieci*, przedsiębiorc*, biznesmen*, artyst*, aktor*,
        pisarz*, poet*, literat*, profesor*, wykładowc*, akademik*, inżynier*, obserwator*, reporter*, publicyst*,
        redaktor*, fotoreporter*, pracowni* medi*|prasy, ludzi mediów|kultury|pióra, samorządowc*, radn*, strajkując*,
        robotnic*, żołnier*, oficer*, weteran*, sportowc*, pielęgniar*, pastor*, zakonni*, mnich*, katolik*, świadk*
        jehowy, muzułman*, tatar*, krymskotatars*, rosjank*, polek, polki, białorusinek, białorusinki, niemc*,
        amerykan*, szwed*, japończyk*, brytyjczyk*, estończyk*, czech*, dwupaszportow*, posiadacz*, obywatel*
        polski|litwy|łotwy|ukrainy|rosji|usa|niemiec|unii, obywateli ue|innych, obcych obywateli, krewn*, ojców, ojciec,
        wdow*, inwalid*, z niepełnosprawn*, niewidom*, onkolog*, nowotwor*, cukrzyk*, schorowan*, w ciężkim stanie, w
        stanie krytycznym, dożywoci*, skazan* zaocznie, anarchist*, lider*, przywódc*, współpracowni*, szefów,
        deputowan*, eksminist*, kandydat* na prezydenta, noblist*""",
    places="""kolonii, kolonia, więzieniu nr, obwodz*, rejon*, kolonię, zakładzie karnym, zakład* karn* nr, areszcie
        śledczym|w|na, izolatorze śledczym, sizo, wołodarc*, wołodarsk*, okrestin*, akrescin*, celi, karcerze, baraku,
        tej celi, helicoide""",
    former="""byłych, byłym, byłymi, byli|dawn*|eks|niedawn*|wczorajsz* więźni*, były więzień, eks, niegdysiejsz*,
        ekswięźni*, byłe, byłego, byłą, była więźniark*""",
    things="""rok, lata, lat, roku, dni, dzień, dób, miesi*, tygodni*, godzin*, minut*, procent*, rubl*, dolar*, euro,
        zł, złot*, grzyw*, spraw, sprawy, artykuł*, krajów, raz, razy, wyrok*, protokoł*, zatrzyma*, aresztowań,
        rewizj*, sąd*, firm*, organizacj*, mityng*, kilometr*, km, metr*, milion*, mln, mld, głos*, sankcj*, urzędnik*,
        sędzi*, prokurator*, uczestnik*, protestując*, przesłucha*, list, listów, stron*, punkt*, miejsc*, kolonii,
        książ*, pracownik*, kandydat*, środki, środków, środek, środkami, środkach, środowisk*, kraj, kraje, krajom,
        krajami, krajach, państw, państwa, państwach, adres*, podpis*, wnios*, petycj*, śledztw*, postępowań,
        postępowania, procesów, procesy, rozpraw, rozprawy, posiedze*, mieszkań, mieszkania, domów, domy, domom,
        samochod*, aut, telefon*, kanałów, kanały, kanałom, czatów, czaty, kont, konta, paczek, paczki, pocztów*, kart,
        karty, kartek, kartki, przelew*, darowizn*, wpłat*, darczyńc*, wywiad*, zdjęć, zdjęcia, film*, tomy, tomów, akt,
        akta, aktów, wiz, wizy, paszport*, zaświadcze*, dokument*, ustaw, ustawy, rezolucj*, uchwał*, ton, tony,
        hektar*, okręg*, komisj*, respond*, ankietowan*, gmin, gminy, miast, miasta, miastach, wsi, wioski, policjant*,
        milicjant*, funkcjonariusz*, dron*, rakiet*, pasażer*, autobus*, autokar*, samolot*, pociąg*, demonstrant*,
        manifestant*, protestów, protesty, demonstracj*, pikiet*, marsz*, wiec*, świec, świece, goździk*, kwiat*,
        stopni, stopnie, słów, słowa, zdań, sekund*, wieków, groszy, funt*, koron, koronach, frank*, bilion*, pkt, proc,
        mecz*, gol*, wyświetle*, subskryb*, obserwując*, szkół, szkoły, uczeln*, uniwersytet*, szpital*, łóż*,
        kilogram*, kg, litr*, nagród, nagrody, parti*, dyplomat*, ambasad*, konsul*, spółk*, przedsiębiorst*, podmiot*,
        paragraf*, rann*, poległ*, cywil*, migrant*, uchodźc*, imigrant*, emigrant*, widz*, słuchacz*, czytelnik*,
        gości, sygnatariusz*, rodzin*, gazet*, redakcj*, portal*, posł*, poseł, senator*, eurodeputowan*, europosł*,
        europoseł, ekspert*, medal*, przypadk*, incydent*, ostrzał*, oskarże*, zarzut*, skarg*, apelacj*, nakaz*,
        mandat*, odset*, ułam*, kary, kar, aresztowania, represj*, pytań, pytania, odpowiedzi, rozmów, rozmowy, min,
        mile, mil, piętr*, rund*, kadencj*, wojn*, wybor*, sond*, referend*, kontrol*, skazań, werdykt*, orzecze*,
        decyzj*, przepis*, wersj*, budynk*, lokal*, urodzin, rocznic*, wizyt*, przesył*, depesz*, oświadcze*,
        komunikat*, raport*""",
    numbered="""artykuł*, art, część, części, ust, nr, numer, wiek*, stron*, punkt, pkt, kanał, paragraf*, ustęp,
        rozdział*, tom, kolonia nr|numer|karna, kolonii nr|numer, pokój, ulica, ul, pozycja, edycja, edycji, sezon,
        odcinek, wersja, rezolucj* nr, rezolucja, dekret*, ustawa, lot, cela, celi, barak, blok, telefon, tel, fm, ik,
        sizo, str, kodeksu karnego, w wieku, lat, mając, ukończył*""",
    units=UNITS,
    multipliers=MULTIPLIERS,
    fixed=FIXED,
    vague=VAGUE,
    endings="tu, ciu, cioro, ro, go, ego, mi, ka, osobowy, giej, gi, szy, stu, dziestu, oro, ci, ch, ej, a, ma",
    approx="""około, ok, mniej więcej, w przybliżeniu|granicach|okolicach|zaokrągleniu, jakieś, circa, ca, rzędu,
        szacunkowo, plus minus, jakichś, coś koło, koło, orientacyjnie, z grubsza, z grubsza licząc, szacowan* na,
        szacunkowo około, mniej więcej około""",
    fewer_than="""niemal, prawie, blisko, bez mała, niespełna, mniej|mniejsza|niższa niż, poniżej, nieco mniej niż,
        dobija do, nieomal, zbliża|zbliżyła|zbliżył|zbliżają|zbliżyło|zbliżająca się do, niecałe, niecały, niecałych,
        niecałego, bliska, bliski, bliskie, o włos od, tuż|spadła|spadło|spadł|zeszła|zeszło|lekko poniżej,
        tuż|podchodzi pod, nie sięga|sięgnęła|całe, nie dobija do, ociera się o, niższa od, mniej jak, już
        prawie|niemal""",
    more_than="""ponad, przeszło, powyżej, więcej niż|jak, przekroczyła, przekroczył, przekracza, przekroczyło,
        nieco|już|grubo|sporo|znacznie|dobrze|dużo|lekko|trochę ponad, z górą, przekroczyły, przekroczyli, przekraczała,
        przekraczają, przekraczając, przekraczająca, przekroczono, nieznacznie ponad, przewyższa, przewyższyła,
        przewyższyło, przewyższył, przebiła, przebił, przebiło, przebija, większa|wyższa niż|od,
        sporo|znacznie|dużo|trochę|nieco więcej niż, o wiele więcej niż, dawno przekroczyła, minęła, pękło, pękła, ponad
        i""",
    at_least="""co najmniej, przynajmniej, minimum, nie mniej|mniejsza|niższa niż, conajmniej, nie mniej jak, najmniej,
        minimalnie, lekko|ostrożnie licząc, nie poniżej, aż|już co najmniej, w najlepszym razie""",
    at_most="""do, nawet|sięgając do, nie więcej niż|jak, maksymalnie, najwyżej, maksimum, co najwyżej, góra, max, nie
        przekracza|przekroczyła|przekraczając, najwięcej, w porywach do""",
    exact="""nawet, osiągnęła, wzrosła|spadła do, sięgnęła, sięga, dokładnie, już, aż, sięgnął, sięgnęło, osiągnął,
        osiągnęło, osiągnęli, równo, równe, równych, rekordow*, okrągłe, okrągły, okrągłych, łącznie, w sumie, razem,
        ogółem, wszystkich, całe, pełne, dokładnie rzecz biorąc, pułap, poziom, próg""",
    more_after="z okładem|górą|hakiem|ogonem|kawałkiem|naddatkiem|czymś|nawiązką, i rośnie, plus",
    least_after="lub|albo|bądź|i więcej, co najmniej, przynajmniej, minimum, jeśli nie więcej",
    floor="nie mniej, na pewno nie mniej, co najmniej tyle",
    range_from="od, między, z, ze, pomiędzy, gdzieś między",
    range_to="do, a, i, lub, albo, czy, bądź, względnie",
    definite="""tych, ci, te, wszyscy, wszystkich, wszystkie, wszystkim, wszystkimi, owych, tymi, tym,
        uwolnienia|zwolnienia|wypuszczenia wszystkich""",
    more="""jeszcze, kolejn*, dalsz*, nowych, nowi, nowy, nowa, dodatkow*, następn*, więcej, nowe, nowym, nowymi,
        świeżo, nowo, ponadto, nowych więźniów""",
    others="inn*, pozostał*, reszta, reszty, resztę",
    recognised="""uzna*, uznaje się, status, otrzymał*|nada*|przyzna* status, ogłosi*, nazwa*, figuruje, wpisan*,
        wykazywa*|wykazuje|wykazują|figuruje|traktuje|traktują jako, traktowan* jako, postrzegan* jako,
        uważan*|uważa|uważają za, status ten, statusu, statusem, miano, zalicz*, zakwalifikow*, kwalifikow*, określan*,
        określi*, określa, ogłasz*, został* uznan*, objęt* statusem""",
    added="""powiększyła|wydłużyła|zwiększyła|zwiększył|rozrosła|powiększył się o,
        wzrosła|zwiększ*|dłuższa|wzrósł|wzrosło|urosła|urósł|urosło o, dołączył*, doda*, przybył*, trafił* na
        listę|wykaz, uzupełn*, dopisa*, dopisuj*, wpisano, wpisał*, wciągn*, doszło, doszli, doszły, doszedł, rozszerz*
        o, poszerz* o, włączon*, włączył*, umieścił*, umieszcz*, dorzuc*, doliczono, doliczeni, doliczonych, doliczon*
        do, dłuższy o, powiększyło się o, został* dodan*|wpisan*|dopisan*|włączon*, trafił* do wykazu|rejestru|bazy,
        znalazł* się na liście kolejn*, wydłużył się o, wydłużyl*, przyrost, przyrost o, wzrost o""",
    grows="""wzros*, zwiększ*, powiększ*, zmniejsz*, zmala*, wydłuż*, spadł*, skurczy*, urosł*, podnios*, obniży*,
        wzrasta, rośnie, spada, maleje, rozros*, stopniał*, topniej*, podskoczy*, skoczy*, poszerzy*, rozszerzy*,
        skróci*, ubył*, przybył*, schudł*, dłuższa, dłuższy, dłuższe, krótsza, krótszy, większa, większy, mniejsza,
        mniejszy, wyższa, wyższy, niższa, niższy, obniża, podnosi, zeszł*, zszedł, poszł* w górę|dół, w górę|dół,
        wahał*""",
    by="o",
    freed="""uwolni*, ułaskaw*, wypuszcz*, zwolni*, wysz*, wychodz*, wyjdzie, opuści*, na|odzysk*|zwróc* wolność, na
        wolności, amnesti*, wymiana, wymiany, wymianie, wymianę, wymienion* na, wymienieni, deportow*, wydal*, przyby*,
        dotar*, wywiez*, odsiedz*, zrehabilit*, wrócili|wrócą|wróciło|wracają|wróciły|powrót do domu,
        wysz*|zwolniono|uwolniono|wypuszczono|ułaskawiono|wywieziono ich razem|łącznie|ogółem, łącznie|ogółem|razem
        zwolniono|uwolniono|wypuszczono|ułaskawiono|wyszło|wyszli, puszczon*, puścił*, odzyskał*, odzyskiw*, wolność
        odzysk*, wywożon*, odesłan*|odesłał* do, odesłano, przewiezion* na litwę|granicę, przewiezion* do
        wilna|warszawy, oddał*|oddan*|wydan* amerykanom, przekazan* stronie|amerykanom|ukrainie|litwie|polsce,
        wykupion*, skończył* się wyrok, skończyła się kara, po odbyciu kary|wyroku, po odbyciu całego wyroku, po odbyciu
        całej kary, odbył* karę, odbyli całe, koniec wyroku|kary, wolni, wolny, wolnych, skreślon*, skreślil*,
        wykreślon*, wykreślił*, zdjęt*|usunięt* z listy, uniewinni*, aktem|akt|aktu|prawo|prawem|prawa łaski, łaską,
        warunkowo zwolni*, przedterminow*, wyjecha*, odlecia*, wylądowa*, wypuśc*, wróciło|wrócili|wrócą|wracają|powrót
        do domów, wrócili|wrócą do rodzin, został* zwolnion*|uwolnion*|ułaskawion*|wypuszczon*|wymienion*, został*
        deportowan*, został* wydalon*, został* wywiezion*, został* amnestionowan*, został* skreślon*, został*
        zrehabilitowan*, zostanie|zostaną zwolnion*|uwolnion*|ułaskawion*|wypuszczon*, wydost*, opuszcz*""",
    arrested="""aresztow*, zatrzym*, schwyta*, wtrąc*, pojman*, wsadz*, posadził*, posadzon*, zamknięto, zamknęl*,
        zamyka, zgarn*, porwa*, osadzono, osadził*, uwięziono, trafił* do aresztu, został*
        aresztowan*|zatrzyman*|osadzon*|porwan*, zniknę*, ująć, ujęt*, doprowadzon* na""",
    died="""zmar*, zgin*, śmier*, zabit*, umarł*, nie żyje, stracił* życie, poniosł*|ponieśli śmierć, samobój*,
        zamordowa*, zamęcz*, umier*, zgon*""",
    court="""skaza*, skazuj*, wyrok*, oskarż*, sądzon*, zatrzyma*, prześlad*, podejrzan*, przesłuch*, zarzut*, represj*,
        osądz*, ścigan*, sąd* skaza*, stanął|stanęł*|stają przed sądem, odpowiada* przed, postawi*|usłysz* zarzut*,
        usłysz* wyrok*, aresztu administracyjnego, administracyjn*, ukara*, obwinion*, pobit*, torturowan*, przeszuk*,
        wezwan* na, został* skazan*|ukaran*|oskarżon*|osądzon*, wpisan* na listę terrorystów|ekstremistów, uzna* za
        ekstremist*|terroryst*|szpieg*|agent*|zdrajc*|winn*""",
    holds="""jest, są, przebywa*, liczy, ma, trzyma*, więzi, siedzi, siedzą, odbywa*, istnieje, było, mają, posiada,
        znajduje|doliczył*|doliczono|doliczyć|męczy|znajdują|znajdowało się, przetrzymuj*, odsiaduj*, tylu, tyle, w
        kraju|tamtejszych, gniją, naliczył*, naliczono, nalicza, odnotow*, notuje, zarejestrow*, figuruje, figurują,
        figurował*, widnieje, widnieją, widniał*, zawiera, obejmuje, gnije, gniło, tkwi, tkwią, tkwił*, cierpi, cierpią,
        pokutuj*, więżą, więziono, więził*, siedział*, siedzieli, znajdował*, mieliśmy, mamy, miała, miał, miało,
        odsiadyw*, udokumentow*, dokumentuje, potwierdzon*, wymienia, podliczył*, policzył*, zliczył*, zliczono, zna,
        pozostaje|zostaje w, więzione|więzieni są, są więzieni, jest więzionych, jest|są przetrzymywan*, wykazuje,
        wykazywał*, wykazał*, w tym kraju""",
    remain="""pozostaje, pozostają, pozostał*, wciąż, nadal, zostało, zostaje, w dalszym ciągu, ciągle, dalej,
        pozostawał*, zostali, zostały, zostają, czeka|czekają na wolność|uwolnienie|zwolnienie, wciąż
        czeka|czekają|jeszcze, nie wyszł*|wyszedł|odzyskał*|zwolniono|uwolniono|wypuszczono, niezwolnion*, po dziś
        dzień, stale, niezmiennie, jak dotąd za, jeszcze siedzi|siedzą|za, pozostawion*, ostał* się, pozostać""",
    prison="""w więzieni*|areszt*|koloniach|łagrach|obozach|niewoli|zamknięciu, pozbawion*|bez wolności, więzieni*,
        siedzi, siedzą, odsiaduj*, za murami|drutami|krat*, za drutem kolczastym, w kazamatach, kazamat*, lochach, w
        celach, w celi, celach, pod kluczem, w izolator*, izolatorach, aresztach, koloniach, łagrach, turm*, w zakładach
        karnych, zakładach karnych, w miejscach odosobnienia, w odosobnieniu, katowni*, gułag*, uwięzion*, osadzon*,
        więzion*, przetrzymyw*, trzyman*, zamknięt*, na zonie|zsyłce, w rękach reżimu, w łapach, penitencjarn*, gnij*,
        tkwi, tkwią, siedział*, siedzieli, odbywa|odbywają kar*, w areszcie domowym""",
    tally="""liczba, liczby, liczbę, łącznie, w sumie, ogółem, razem, licznik, bilans, statystyk*,
        łączna|ogólna|rekordowa liczba, liczbie, licznika, licznikowi, liczniku, licznikiem, suma, sumie, suma summarum,
        wszystkich razem, zestawieni*, rachunek, saldo, stan na, cyfra, cyfry, cyfrę, rekord, rekordu, podliczeni*,
        obliczeni*, wyliczeni*, ogólnie, wszystkiego""",
    reaches="""wynosi, wyniosła, sięga, sięgnęła, osiągnęła, wzrosła|spadła|doszła|doszedł|dobiła|wzrósł|spadł|zmalała
        do, przekracz*, przekroczy*, to, są to, liczy, jest, było,
        zmniejszyła|zwiększyła|skurczyła|podniosła|podniósł|zmniejszył się do, urosła do, dochodzi do, osiągnął,
        zawiera, zawierała, obejmuje, obejmowała, figuruje, figurowało, wynosi już, wyniósł, wyniosło, wynosił*,
        sięgał*, sięgnął, sięgnęło, sięgają, osiąga, osiągnęło, osiągnęli, dobił do, dobiło do, dobija do, dochodziła
        do, doszło|wzrosła|spadła już do, wzrosło do, wzrasta do, rośnie do, urósł do, urosło do, skoczyła do, skoczył
        do, podskoczyła do, podskoczył do, spadło do, spada do, zmalał do, zmalało do, zmniejszyło się do, stopniała do,
        stopniał do, obniżyła się do, zeszła do, zszedł do, zeszło do, skurczył się do, skróciła się do, powiększyła się
        do, powiększył się do, zwiększył się do, zwiększyło się do, wydłużyła się do, wydłużył się do, rozrosła się do,
        zatrzymał* się na, stanęł*|stanął na, wskazuje, wskazywał*, pokazuje, pokazywał*, pokazał*, wybił*, wybija,
        liczyła, liczył, liczyło, liczą, liczyły, miała, miał, miało, ma, mają, mieści, mieścił*, składa się z,
        obejmował, obejmują, zawierał, zawierało, równa|zamknęła się, daje, dało, stanowi, stanowiło,
        zamknęła|zamknął|zamyka się liczbą, oscyluje wokół, utrzymuje się na poziomie, utrzymuje się wokół, na poziomie,
        figurują, widnieje, widniało, widnieją, brzmi, to dziś|już|teraz|obecnie""",
    lists="""lista, liście, listę, listy, listach, baza, bazie, bazy, ewidencj*, wykaz, wykazu, wykazie, wykazem,
        wykazach, wykazy, rejestr, rejestru, rejestrze, rejestrem, rejestrach, rejestry, spis, spisu, spisie, spisem,
        spisach, spisy, bazę, baz|bazie danych, zestawienie, zestawieniu, zestawienia, katalog, katalogu, kartotek*,
        tabela, tabeli, list|stronie wiasny, na stronie wiasny""",
    now="""obecnie, dziś, dzisiaj, teraz, aktualnie, w tej chwili, na dzień|dziś|dzisiaj|teraz|razie, według
        stanu|danych na, stan|stanem na, już, dotychczas, na chwilę obecną, w tym momencie|tygodniu, w chwili obecnej,
        na dziś dzień, na ten moment, bieżąc*, dzisiejsz*, obecna, obecny, obecnych, aktualna, aktualny, aktualna|obecna
        liczba, na tę chwilę|porę, w dniu dzisiejszym, w tych dniach, wedle stanu na, póki co, właśnie""",
    openers="od, poczynając|począwszy od, sprzed",
    since="""od początku|czasu|2020|sierpnia|maja|wyborów|protestów|puczu, począwszy od, w ciągu ostatnich|lat, przez
        ostatnie|cały, w ciągu ostatniego roku, w ciągu tych|dwóch|trzech|czterech|pięciu|sześciu|kilku lat, na
        przestrzeni, przez cały ten czas, przez te lata, od wybuchu, od inwazji, od wiosny, od lata, od jesieni, od
        zimy, od chwili, od momentu, od lat, w latach""",
    ever="""kiedykolwiek, w sumie od, przez wszystkie|te lata, przewinę*, przewinęło się, w tym czy innym czasie, przez
        listę|więzienia|więzienie przeszło, kiedykolwiek byli|uznan*, trafiło w sumie, znalazło się w sumie, na
        przestrzeni lat, przez te wszystkie lata, w ciągu tych lat, w całej historii, w historii listy, od początku
        istnienia, przeszło|przeszły|przeszli przez, choćby przez jakiś czas, w różnym czasie, w różnych okresach,
        ogółem|łącznie|razem od""",
    past="""rok|miesiąc|lata|tydzień|miesiące|miesięcy|tygodnie|tygodni|dni temu,
        rok|tydzień|miesiąc|dzień|lata|miesiące|miesięcy|dni wcześniej, wcześniej, wtedy, przedtem, w
        ubiegłym|zeszłym|minionym|poprzednim roku|miesiącu, dla porównania, było, w
        szczytowym|szczycie|apogeum|porównaniu, przed rokiem|miesiącem|tygodniem|puczem|wyborami|wojną, jeszcze
        w|niedawno|wiosną|latem|jesienią|zimą, dzień przedtem, jeszcze rok temu, przed dwoma|trzema laty, dwa lata temu,
        w tamtym czasie, wówczas, ówczesn*, kiedyś, niegdyś, dawniej, onegdaj, w zeszłym|ubiegłym|minionym|poprzednim
        tygodniu, w analogicznym okresie, u szczytu, w porównaniu z, niedawno jeszcze, do niedawna, a rok, poprzedni*,
        poprzednia liczba, uprzednio""",
    hypothetical="""może, mogą, mógłby, mogłoby, możliwe, prawdopodobnie, planuj*, zamierza*, obieca*, jeśli, gdyby,
        chce, chcą, gotow*, propon*, w rzeczywistości, mogła, mogłaby, mogliby, mogłyby, być może, zapewne, ewentualn*,
        niewykluczone, przypuszczalnie, rzekomo, planowan*, zapowiada, zapowiedzia*, byłaby, byłoby, byliby, o ile, pod
        warunkiem, ma|mają zostać|wyjść, miałoby, mieliby, w zamian za, faktyczna|realna|prawdziwa|rzeczywista liczba,
        faktycznie, realnie, rzeczywist*, rozmowy o, spekuluj*""",
    supposes="""załóżmy, wyobraźmy sobie, przypuśćmy, gdyby, jeśliby, dajmy na to, co jeśli|gdyby, niech będzie,
        przyjmijmy, powiedzmy""",
    rate="""na milion|głowę|mieszkańca, na 100|sto tysięcy, na tysiąc|milion mieszkańców, per capita, na tysiąc osób, na
        100 tys""",
    several="""razem wzięt*, na całym świecie, w obu|trzech|tych krajach, we wszystkich tych krajach, w całym regionie,
        w regionie, wspólnie we wszystkich, oba kraje razem, oba kraje, sumując""",
    partitive="""z|spośród|pośród nich, z których|tych|owych|wymienionych|tego|czego, spośród, w tym, wśród
        nich|których|więźniów|osadzonych|uwięzionych, co
        ósmy|drug*|trzeci|trzecia|czwart*|piąt*|szóst*|siódm*|dziesiąt*, każd*, z|spośród pozostałych, z tej
        liczby|grupy, z|ze wszystkich, między nimi""",
    including="""w tym, wśród, wśród|pośród nich, między innymi, włącznie|łącznie z, a wśród nich, licząc, wliczając, z
        czego, w tym także|również""",
    says="""według, zdaniem, podaje, podała, podał, podają, poinformował*, informuje, oświadczył*, mówi, pisze, piszą,
        twierdz*, szacuj*, wylicz*, rachunk*, dane, danych, ocen*, przypomni*, dodał*, podano, podawał*, poda, powiedz*,
        mówił*, mówią, pisał*, napisał*, przypomin*, dodaj*, zaznacz*, podkreśl*, zauważ*, stwierdz*, ogłosił*, ogłasz*,
        przekazał*, potwierdz*, komunikat*, donosi, donoszą, doniosł*, relacjon*, wynika z, jak wynika|mówi, zapewni*,
        deklar*, opublikow*, publikuj*, wymieni*, w ocenie, rachub*, szacunk*, oszacow*, oblicz*, danymi, informac*,
        komentuj*, tłumacz*, wyjaśni*, alarmuj*, ostrzeg*, wskazał*, informował*, rozmówc*, wedle""",
    besides="oprócz, poza, prócz, obok, nie licząc, pomijając, wyjąwszy, z wyjątkiem, poza tym, pomimo",
    ands="i, a, ale, oraz, zaś, natomiast, tymczasem, lecz, jednak, podczas gdy",
    valid="""dane|stan|aktualne na, dane|stan z, dane aktualne na, aktualizacja, zaktualizowano, ostatnia aktualizacja,
        według stanu na, dane według stanu na, dane według stanu""",
    negation="""nie ma|było|jest, nie, żaden, żadnych, nikt, nikogo, zero, bez, nie ma żadnych, żadnego, żadna, nigdy,
        ani jednego, ani""",
    entries="""nazwisk, nazwiska, nazwisko, nazwiskami, nazwiskom, imion, imiona, pozycji, pozycje, pozycjami, wpisów,
        wpisy, wpisami, wierszy, linijek, rekordów""",
    they="""jest|są|siedzi|zostało|pozostało|zostaje|pozostaje|mamy ich, ich jest|siedzi|zostało, jest ich
        dziś|teraz|już|wciąż|nadal|obecnie|tam, ich jest dziś|teraz, doliczono się ich, naliczono ich, ich liczba
        to|wynosi|sięga, ich obecna liczba to, tylu ich""",
    they_were="""było|mieliśmy|siedziało|był ich, ich było|siedziało, było na niej, było to, liczyła ona, mówiono o,
        było|naliczono ich wtedy, ich liczba wynosiła|sięgała|wyniosła, wówczas|wtedy było ich, było ich wówczas""",
    altogether="łącznie, w sumie, ogółem, razem, łącznie już, w sumie już, wszystkiego, ogólnie, suma summarum",
    so_many="tylu, tyle, tylu jest|właśnie|dziś, właśnie tylu, taka jest liczba, tak wielu",
    asks="ilu, ile, ilu jest|ludzi|ich, jak wielu|dużo, jaka jest liczba, ile osób",
    sanctions="""sankcj*, list*|wykaz*|rejestr* ekstremistów, list*|wykaz* terrorystów, liście sankcyjnej, list*
        sankcyjn*|ekstremistyczn*, restrykcj*, środk* ograniczając*, wykaz* osób zaangażowanych""",
    served="""patronat*, opiekun*, matki chrzestne, rodzice chrzestni, napisali|listy|kartki|pocztówki|pisz*|pisał* do,
        objęl*|objęt* opieką, adoptow*, adopcj*, patroni, patron, patronem, paczki dla""",
    this_month="miesiąca, tego|minionego|ubiegłego|zeszłego|poprzedniego miesiąca, miesiącu",
    idle="""jak|jeszcze nigdy, w ciągu roku|miesiąca|tygodnia|doby|dnia|nocy, jak nigdy wcześniej, nigdy dotąd|przedtem,
        w tym roku|miesiącu|tygodniu|czasie|kraju|dniu|samym|celu, w tym samym czasie, w ciągu jednego
        dnia|miesiąca|tygodnia, w ciągu ostatniego tygodnia|miesiąca, w ciągu ostatniej doby, na wolność słowa, wolność
        słowa|prasy, wolności słowa, opublikował*|wypuścił* raport""",
    out_of="z, ze, spośród, z tych|całej|owych, z tej|ogólnej liczby, z|ze wszystkich",
    denials="zaprzecza*, zaprzeczy*, zdementowa*, dementuj*, neguj*, odrzuc* twierdzeni*, nieprawda, nie jest prawdą",
    related="""czytaj|zobacz też|także|więcej, przeczytaj także|też|więcej, polecamy, więcej na ten temat, podobne""",
    demands="""wezwa*, wzyw*, żąda*, domaga*, powinn*, natychmiast*, bezwarunkow*, apel*, musi, muszą, dopóki|póki
        wszyscy, nie spoczniemy|ustaniemy|spocznie, upomin*, postulu*, nalega*, bezzwłoczn*, zwraca* się o, należy,
        trzeba, uwolnienia|zwolnienia|wypuszczenia|uwolnić wszystkich, uwolnijcie, uwolnić, wypuścić, prosi|prosimy o,
        dopóki ostatni, niezwłoczn*""",
    year_word="roku, ubiegłego|zeszłego|minionego|poprzedniego|tego roku",
    today="dziś, dzisiaj, dzisiejsz*, w dniu dzisiejszym",
    yesterday="wczoraj, wczorajsz*",
    weekdays=WEEKDAYS,
    month_end="""koniec|końcu roku, koniec, końca, końcu, na|pod koniec, z końca|końcem, ostatni dzień, ostatniego dnia,
        u schyłku, schyłku, schyłek, na zakończenie, na ostatni dzień, w ostatnim dniu, ostatnim dniem, w|przy końcu,
        kończ*""",
    month_start="""początek, początku, na|z początku, początkiem, z początkiem, na początek, w pierwszych dniach,
        pierwszego dnia, w początkach""",
    not_as_of="""od, po, do, począwszy|poczynając od, przed, między, z powodu|protestów, podczas, w trakcie|rocznicę,
        wskutek, aż do, sprzed, pomiędzy, wydarzeń, urodzon*, protestów|wyborów|ustawa|uchwał*|dekret* z""",
    year_ago="""rok temu|wcześniej|przedtem, dokładnie|jeszcze|równo rok temu, przed rokiem, dwanaście miesięcy temu, w
        tym samym czasie rok temu, o tej porze rok temu, roku temu""",
    abbreviations="""r, ust, art, nr, ok, tys, mln, mld, im, prof, dr, str, np, pkt, godz, ur, tj, tzn, proc, zł, woj,
        ul, al, ks, bp, abp, mec, gen, płk, mjr, kpt, red, hab, mgr, inż, św, wg, tzw, dot, zob, por, ub, ww, sygn, poz,
        min, sek, tel""",
    sources=SOURCES,
    countries=COUNTRIES,
    name_endings=3,
    foretold="będzie, będą, osiągnie, wyniesie, prognoz*, przekroczy",
    gather="""demonstrował*, protestował*, podpisał*, zebrał*, wzięło|wzięli udział, uczestniczył*, maszerował*,
        przyszło na""",
    approx_after="mniej więcej, lub|albo coś koło tego, plus minus, w przybliżeniu",
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
        Example("Rejestr więźniów politycznych obejmuje 1 244 nazwiska.", ("total exact 1244",)),
        Example("Za kratami z powodu poglądów wciąż siedzi ponad 1 200 osób.", ("total more_than 1200",)),
        Example("Więźniowie polityczni dostali 1 200 listów, a petycję za nimi poparło 900 osób podpisem."),
    ),
)
