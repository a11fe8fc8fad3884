"""German."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

COUNTRIES = {
    "BY": "belarus*, weißruss*, weissruss*, minsk*, bjelaruss*",
    "RU": "russland*, russisch*, moskau*, kreml, rußland*, kremlchef*", "UA": "ukrain*, kiew, kyjiw",
    "LT": "litau*, vilnius, wilna", "PL": "polnisch*, polen*, warschau",
    "US": "usa, vereinigt* staaten, amerikanisch*, washington", "VE": "venezuel*, venezol*, caracas",
    "CU": "kuba*, havanna", "NI": "nicarag*, managua", "TR": "türk*, ankara", "DE": "deutschland*, berlin",
    "GE": "georgi*, tiflis", "AZ": "aserbaidschan*, baku", "KZ": "kasach*, astana, almaty", "IR": "iran*, teheran",
    "CN": "chines*, peking, volksrepublik china", "HK": "hongkong*", "EG": "ägypt*, kairo", "DZ": "algeri*, algier",
    "MM": "myanmar*, birma, birman*, rangun, naypyidaw", "AM": "armen*5, jerewan", "AE": "emirat*, abu dhabi",
    "AF": "afghan*, kabul", "BH": "bahrain*, manama", "BI": "burund*", "CM": "kamerun*", "ER": "eritre*, asmara",
    "ET": "äthiop*, addis abeba", "GQ": "äquatorialguine*", "IL": "israel*", "IN": "indisch*, neu delhi",
    "IQ": "irak*, bagdad", "KG": "kirgi*, bischkek", "KH": "kambodsch*, phnom penh", "KP": "nordkorea*, pjöngjang",
    "LA": "laot*", "LY": "libysch*, tripolis", "MA": "marokk*, rabat", "MD": "moldau*, chisinau",
    "NG": "nigerian*, abuja", "PK": "pakistan*, islamabad", "RS": "serb*, belgrad", "RW": "ruand*, kigali",
    "SA": "saudi*, riad", "SD": "sudanes*, khartum", "SY": "syri*, syrer*, damaskus", "TH": "thail*, bangkok",
    "TJ": "tadschik*, duschanbe", "TM": "turkmen*, aschgabat", "TN": "tunes*, tunis", "UG": "ugand*, kampala",
    "UZ": "usbek*, taschkent", "VN": "vietnam*, hanoi", "ZW": "simbabw*, harare",
}  # fmt: skip
SOURCES = {
    "human rights defenders": "menschenrechtler*, menschenrechtsorganisation*, menschenrechtsgruppe*, bürgerrechtler*",
    "UN": "UNO, UN",
    "human rights groups": """menschenrechtsverbände*, menschenrechtsgruppen, bürgerrechtsorganisation*,
        bürgerrechtsgruppe*""",
    "Assistance Association for Political Prisoners": """hilfsverein für politische gefangene, hilfsorganisation für
        politische gefangene, vereinigung zur unterstützung politischer gefangener""",
    "Union for Freedom of Political Prisoners of Azerbaijan": """union für die freiheit politischer gefangener, union
        für die freiheit der politischen gefangenen, union zur befreiung politischer gefangener""",
    "Mechanism for the Recognition of Political Prisoners": "mechanismus zur anerkennung politischer gefangener",
    "opposition": "opposition, exilopposition", "EU": "europäische* union, EU, EAD",
}  # fmt: skip
VAGUE = {
    24: """dutzende, dutzenden, dutzender, mehrere dutzend, einige dutzend, ein paar dutzend, etliche dutzend, viele
        dutzend, dutzende und aberdutzende, zig""",
    200: """hunderte, hunderten, hunderter, mehrere hundert, einige hundert, ein paar hundert, etliche hundert, viele
        hundert, viele hunderte, hunderte und aberhunderte, aberhunderte""",
    2000: """tausende, tausenden, tausender, mehrere tausend, einige tausend, etliche tausend, ein paar tausend, viele
        tausende, viele tausend, tausende und abertausende""",
    20000: "zehntausende, zehntausenden", 200000: "hunderttausende",
}  # fmt: skip
FIXED = {
    1500: "anderthalbtausend, eineinhalbtausend, anderthalb tausend, eineinhalb tausend, tausendfünfhundert",
    500: "ein halbes tausend, halbes tausend, halben tausend", 2500: "zweieinhalbtausend", 50: "ein halbes hundert",
    150: "anderthalbhundert", 3500: "dreieinhalbtausend", 250: "zweieinhalbhundert", 1000: "ein tausend",
}  # fmt: skip
MULTIPLIERS = {
    12: "dutzend", 100: "hundert, einhundert", 1000: "tausend, eintausend, tsd", 1_000_000: "million*, mio",
}  # fmt: skip
UNITS = {
    1: "eins, ein, eine, einen, einem, einer", 2: "zwei, zwo, beide, beiden", 3: "drei", 4: "vier", 5: "fünf",
    6: "sechs", 7: "sieben", 8: "acht", 9: "neun", 10: "zehn", 11: "elf", 12: "zwölf", 13: "dreizehn", 14: "vierzehn",
    15: "fünfzehn", 16: "sechzehn", 17: "siebzehn", 18: "achtzehn", 19: "neunzehn", 20: "zwanzig", 22: "zweiundzwanzig",
    30: "dreißig", 40: "vierzig", 50: "fünfzig", 60: "sechzig", 70: "siebzig", 80: "achtzig", 90: "neunzig",
}  # fmt: skip
LANGUAGE = Language(
    code="de",
    name="German",
    function_words="""und, der, die, das, den, dem, des, ein, eine, einen, einem, einer, in, im, an, am, auf, zu, zum,
        zur, von, vom, mit, für, aus, bei, nach, als, auch, ist, sind, war, waren, wird, werden, wurde, wurden, hat,
        haben, hatte, nicht, noch, es, er, sie, sich, dass, wie, aber, oder, so, nur, über, unter, seit, vor, um, durch,
        dort, hier, ihre, ihr, seine, man, wenn, weil, sei, seien, nun, laut, ihnen, bis, ohne, gegen, zwischen, neben,
        trotz, während, jedoch, doch, denn, worden, ihm, ihn, uns, wir, diese, dieser, diesem, diesen, dieses, alle,
        aller, ob, damit, dabei, dazu, dann, da, sowie, wer, was, wo, ins, beim""",
    terms="""politisch* gefangen*, politisch* häftling*, politisch* inhaftiert*, politisch verfolgt*,
        gewissensgefangen*, politisch* geisel*, politgefangen*, gefangen* des regimes, politisch* insass*,
        gesinnungshäftling*, gesinnungsgefangen*, gewissenshäftling*, polit häftling*, polit gefangen*, politisch*
        festgehalten*, politisch* eingesperrt*, politisch* einsitzend*, politisch* verhaftete*, gefangen* des gewissens,
        gefangen* der diktatur, gefangen*|häftling* aus politischen gründen, aus politischen gründen
        inhaftierten|inhaftierte|inhaftierter|eingesperrten|eingesperrte|gefangenen|festgehaltenen|einsitzenden,
        politisch motiviert inhaftiert*, in politischer haft, aus politischer haft, politischer haft, politische
        geiseln, politisch* arrestant*, polithäftl*, gefangen* lukaschenkos""",
    grounds="""aus politischen gründen, politisch motiviert*, wegen politischer, aus politischen motiven, auf
        politischer grundlage, wegen ihrer überzeugung, wegen ihrer überzeugungen, wegen ihrer ansichten, wegen politik,
        aus politisch motivierten gründen, unter politischem vorwand, unter politischen vorwänden, wegen ihrer meinung,
        ihrer meinung wegen, ihrer überzeugung wegen, ihrer überzeugungen wegen, wegen ihrer gesinnung, ihrer gesinnung
        wegen, wegen politischer gesinnung, wegen politischer betätigung, aufgrund ihrer politischen, auf grund ihrer
        politischen, wegen ihrer politischen, aufgrund politischer, auf grund politischer, aus politischem grund, in
        politischen verfahren|prozessen, nach politischen artikeln|paragrafen|paragraphen, unter politischen anklagen,
        um ihrer überzeugung willen, um der überzeugung willen, wegen ihres politischen, wegen abweichender meinung*,
        wegen freier meinungsäußerung, wegen ihrer haltung, aufgrund ihrer überzeugung*, aufgrund ihrer meinung, aus
        gewissensgründen, aus politischer willkür""",
    captives="""gefangen*, häftling*, inhaftiert*, insass*, geisel*, oppositionell*, eingesperrt*, dissident*,
        regimegegner*, aktivist*, regimekritiker*, regierungskritiker*, kritiker*, andersdenkende*, systemkritiker*,
        systemgegner*, kremlkritiker*, kremlgegner*, regierungsgegner*, demokratieaktivist*, einsitzende*,
        eingekerkert*, internierte*, oppositionsanhänger*, arrestant*, weggesperrte*""",
    persons="""menschen, personen, leute, bürger*, namen, belarussen, staatsbürger*, mann und frau, name, einträge,
        personennamen, männer und frauen, frauen und männer, betroffene*, einzelpersonen, landsleute, belarussinnen,
        belarusen, weißrussen, weißrussinnen, venezolaner*, kubaner*, nicaraguaner*, nachnamen, familiennamen, profile,
        einträgen, einzelnen, datensätze, zivilisten, seelen, belarusinnen, namenseinträge, staatsangehörige*,
        individuen""",
    groups="""frau*, männer*, minderjährig*, kinder*, jugendlich*, rentner*, journalist*, blogger*, medienschaffende*,
        medienmitarbeiter*, anwält*, ärzt*, lehrer*, student*, studierend*, priester*, geistlich*, gläubig*,
        menschenrechtler*, ältere*, älter, krank*, chronisch krank, schwerkrank*, behindert*, ausländer*, militärs,
        soldat*, ukrainer*, polen, litauer*, letten, mütter*, eltern*, mitglied*, politiker*, gewerkschaft*, arbeiter*,
        wissenschaftler*, musiker*, deutsche*, amerikaner*, russen, mädchen, jungen, buben, junge menschen,
        heranwachsende*, senior*, pensionär*, invalid*, schwerbehindert*, menschen mit behinderung*, mit behinderung*,
        todkranke*, krebskranke*, schwer erkrankt*, erkrankt*, reporter*, redakteur*, korrespondent*, fotograf*,
        kameraleute, medienleute, jurist*, verteidiger*, rechtsanwält*, mediziner*, pädagog*, professor*, dozent*,
        akademiker*, schriftsteller*, dichter*, künstler*, schauspieler*, regisseur*, sportler*, unternehmer*,
        geschäftsleute, bauern, bergleute, fabrikarbeiter*, angestellte*, ingenieur*, informatiker*, programmierer*,
        offizier*, militär, pfarrer*, pastor*, mönch*, nonnen, muslim*, zeugen jehovas, katholik*, väter, ausländische*,
        doppelstaatler*, tschech*, franzosen, spanier*, italiener*, kolumbianer*, schüler*, lehrkräfte*, freiwilligen,
        wahlhelfer*, minderheit*, lebenslänglich*, in einzelhaft, in isolationshaft, in untersuchungshaft sitzende,
        ältesten, krimtatar*, kurd*, tibeter*, uigur*, christen, christinnen, autoren, autorinnen""",
    places="""kolonie, strafkolonie, gefängnis nr, region, bezirk, strafkolonie nr, kolonie nr, straflager nr,
        untersuchungsgefängnis, oblast, gebiet, haftanstalt in""",
    former="ehemalig*, ex, frühere*, einstig*, vormalig*, ex häftling*, ex gefangen*",
    things="""jahr, jahre, jahren, jahres, tag, tage, tagen, monat*, woche*, stunde*, minute*, prozent*, rubel*,
        dollar*, euro, geldstrafe*, verfahren, artikel*, länder*, land, mal, male, urteil*, protokoll*, festnahme*,
        verhaftung*, durchsuchung*, gericht*, firma, firmen, unternehm*, organisation*, kundgebung*, kilometer*, km,
        meter*, million*, mio, milliarde*, mrd, stimmen, sanktion*, beamte*, richter*, staatsanwält*, teilnehmer*,
        demonstrant*, brief*, seite*, punkt*, plätze, kolonien, büch*, mitarbeiter*, kandidat*, uhr, grad, teile*,
        jahrzehnt*, quartal*, halbjahr*, sekunde*, nacht, nächte, sommer, winter, drittel, viertel, hälfte, promille,
        franken, pfund, zloty, kronen, hrywnja, cent, mark, tagessätze*, basiswert*, basiseinheit*, basissätze*,
        mindestlöhne*, strafsachen, anklagepunkt*, anklagen, fälle, fällen, straftat*, verbrechen, vergehen, verstöße*,
        delikt*, verurteilung*, schuldspr*, haftstrafen, freiheitsstrafen, anhörung*, sitzung*, termin*, razzi*,
        hausdurchsuchung*, vernehmung*, verhör*, misshandlung*, folterfälle*, inhaftierung*, arreste, arreststrafen,
        gefängnisse, gefängnissen, haftanstalten, straflager*, lager, lagern, strafkolonien, kolonie, zellen, zelle,
        betten, haftplätze*, plätzen, adresse*, unterschrift*, petition*, spende*, paket*, päckchen, postkarte*, karten,
        karte, weihnachtskarte*, botschaft*, nachricht*, zuschauer*, besucher*, gäste, gästen, läufer*, leser*,
        abonnent*, follower*, nutzer*, kommentare, kommentaren, posts, beiträge*, videos, fotos, foto, fotografien,
        bilder, bildern, porträt*, portrait*, gedichte*, lieder, liedern, filme, filmen, kinos, kapitel*, ausgaben,
        bände*, wörter, wörtern, vorstellung*, veranstaltung*, aktionen, mahnwache*, proteste, protesten,
        protestierende*, demos, demonstrierende*, sonntagsmärsche*, märsche*, abgeordnete*, parlamentarier*,
        bundestagsabgeordnete*, europaabgeordnete*, senator*, minister*, außenminister*, diplomat*, delegation*,
        delegierte*, staaten, mitgliedstaaten, regierungen, nationen, städte, städten, orte, orten, dörfer*, gemeinden,
        parlamente*, fraktion*, schulen, hochschulen, polizist*, milizionär*, sicherheitskräfte*, omon, wärter*,
        aufseher*, ermittler*, geheimdienstler*, funktionär*, flüchtling*, geflüchtete*, exilant*, emigrant*,
        auswander*, einwohner*, bewohner*, wähler*, wahllokale*, haushalte*, familie*, angehörige, angehörigen,
        verwandte*, resolution*, gesetz*, dekret*, erlass*, maßnahme*, vorwürfe*, einreiseverbot*, konten, website*,
        webseite*, kanäle*, medien, medienhäuser*, redaktion*, zeitung*, verein*, verbände*, partei*, stiftung*, ngos,
        nichtregierungs*, gruppen, einrichtung*, institution*, tonne*, kg, gramm, liter*, runden, etappe*, wellen,
        schritt*, flüge*, busse*, bus, autos, fahrzeug*, flugzeug*, maschinen, panzer, drohnen, raketen, tote, toten,
        todesopfer*, todesfälle*, verletzte*, verwundete*, opfer*, leichen, sitze, preise, preisträger*,
        nobelpreisträger*, auszeichnung*, medaille*, freiwillige, helfer*, ehrenamtliche*, unterstützer*,
        unterzeichner*, erstunterzeichner*, expert*, sachverständige*, bericht*, interview*, zeugen, zeuginnen,
        zeugenaussage*, aussage*, dokument*, materialien, beobachter*, wahlbeobachter*, lizenzen, kameras, paten,
        patinnen, patenschaft*, antworten, vermisste*, vertriebene*, arbeitsplätze*, meldung*, hinweis*, beschwerde*,
        klagen, anträge*""",
    numbered="""artikel*, art, absatz, abs, nr, nummer, alter, seite*, kanal, paragraph, paragraf, strafkolonie,
        ausgabe, kapitel, drucksache, resolution, jahrgang, rang, band, flug, folge, teil, er ist, sie ist, er wurde""",
    units=UNITS,
    multipliers=MULTIPLIERS,
    fixed=FIXED,
    vague=VAGUE,
    glue="und",
    approx="""rund, etwa, ca, circa, zirka, ungefähr, an die, um die, schätzungsweise, gegen, in etwa, rund um die, so
        um die, so etwa, in der größenordnung von, in einer größenordnung von, geschätzt, geschätzte, geschätzten, grob,
        plus minus, grob geschätzt, wohl rund, überschlägig""",
    fewer_than="""knapp, fast, beinahe, annähernd, nahezu, weniger als, unter, fast schon, kaum weniger als, nähert sich
        der marke von, nähert sich, nicht ganz, etwas weniger als, unterhalb von, unter der marke von, unter die marke
        von, kurz vor, nahe an, nahe bei, dicht an, ein knappes, nähert sich der zahl, nähert sich der schwelle von,
        nähert sich der grenze von, kratzt an der marke von, rückt an die, nähert sich den, an die marke von, knapp
        unter, an der schwelle zu""",
    more_than="""über, mehr als, mehr denn, gut, etwas mehr als, überstieg, übersteigt, überschritt, überschritten, weit
        über, weit mehr als, deutlich mehr als, etwas über, knapp über, deutlich über, über der marke von, über die
        marke von, mehr wie, reichlich, ein gutes, jenseits von, jenseits der, oberhalb von, wohl über, weitaus mehr
        als, überstiegen, übersteigen, über die schwelle von, über der schwelle von, gut und gerne, erheblich mehr als,
        noch mehr als, wesentlich mehr als, übertrifft""",
    at_least="""mindestens, wenigstens, zumindest, nicht weniger als, minimum, nicht unter, ein minimum von,
        allermindestens, zum mindesten, keinesfalls weniger als, keine weniger als, immerhin mindestens""",
    at_most="bis zu, höchstens, maximal, nicht mehr als, maximum, nicht über, allenfalls, bis an die",
    exact="""erreicht, erreichte, auf, genau, bereits, gestiegen auf, ganze, exakt, sage und schreibe, schon, insgesamt,
        zusammen""",
    more_after="und mehr, überschritten, überstiegen, übertroffen, und höher",
    least_after="oder mehr, mindestens, als minimum, als untergrenze, und aufwärts, aufwärts, wenigstens",
    floor="nicht weniger, keinesfalls weniger, mindestens aber",
    range_from="zwischen, von",
    range_to="bis, und, oder, auf, beziehungsweise, bzw",
    definite="die, der, den, alle, allen, aller, diese, diesen, jene*, sämtliche*, dieser, dieselben, den genannten",
    more="weitere*, zusätzlich*, neue*, noch einmal, erneut, hinzugekommen*, neu, abermals, frisch, hinzu",
    others="andere*, übrige*, restlich*, mitgefangene*, mithäftling*, sonstige*, anderer",
    recognised="""anerkenn*, erkannt*, anerkannt*, eingestuft*, erklärt*, ernannt, status, bezeichnet*, gelten, gilt,
        stuft, stufen, zählt zu, aufgeführt, zuerkannt*, zugesprochen, verliehen*, betrachtet, betrachten, ansieht,
        ansehen, angesehen, sieht an, werten, wertet, gewertet, geführt als, führt als, bezeichnen, einstuft, einstufen,
        einstufung, statusträger*, einzustufen, anzusehen, betrachtete, gezählt zu""",
    added="""hinzugekommen, kamen hinzu, kommen hinzu, stieg um, wuchs um, ergänzt um, hinzugefügt, neu aufgenommen,
        aufgenommen, angewachsen um, hinzu, auf die liste gesetzt, auf die liste genommen, auf die liste gekommen, kamen
        auf die liste, kamen neu auf die liste, auf die liste kamen, landeten auf der liste, neu erfasst, neu
        registriert, neu gelistet, neu anerkannt, neu verzeichnet, neu vergeben, neu zuerkannt, nahm auf, nahmen auf,
        erweitert um, verlängerte sich um, verlängert um, wurde länger, neuzugänge*, zuwachs, plus von, zugänge,
        zugängen, nachgetragen, neuaufnahme*, ergänzte um""",
    grows="""stieg*, gestiegen, wuchs*, gewachsen, sank*, gesunken, fiel, gefallen, ging zurück, zurückgegangen,
        kletterte, erhöhte, verringerte, schrumpfte, zugenommen, nahm zu, abgenommen, nahm ab, schrumpft, geschrumpft,
        verringert, vermindert, verminderte, reduziert, reduzierte, sinkt, steigt, wächst, anwuchs, anstieg, ansteigt,
        angewachsen, angestiegen, geklettert, klettert, schnellte, erhöht, erhöhten, länger, kürzer, legte zu, zugelegt,
        schmolz, geschmolzen, zurückging, fällt, absank, abgesunken, rutschte, gerutscht, kletterten, zulegte, gesenkt,
        wuchs an, stieg an, gestiegene, hochgeschnellt, zurückgeht""",
    by="um",
    freed="""freigelassen*, frei, freilassung*, freilassen, freiließ, freizulassen, begnadig*, entlassen*, entließ,
        ließ, laufen lassen, kamen frei, amnestie*, ausgetauscht*, austausch, abgeschoben, ausgewiesen, ausgereist,
        freikam*, auf freien fuß, auf freiem fuß, verließ*, verbüßt*, aus dem gefängnis, aus der haft, freigekommen*,
        überstellt, ausreisen, befreit*, nach hause zurückkehren, heimkehren, kehrten heim, heimgekehrt, freikommen,
        freisetzung*, haftentlassung*, haftentlassen*, in freiheit, in die freiheit, auf freie füße, enthaftet*, gehen
        lassen, gehen ließ, lässt, ziehen lassen, ließen, freigab, freigegeben, freigabe, freikauf*, freigekauft*,
        losgekauft, übergabe, abgesessen, ausgebürgert*, deportiert*, exiliert*, gestrichen, von der liste, schieden
        aus, ausgeschieden, rehabilitiert*, gnade, gnadenakt*, gnadenerlass*, straferlass*, heimgekommen, nach hause,
        ausreise, das land verlassen, verlassen das gefängnis, kamen an, angekommen, ankamen, eingetroffen*, trafen ein,
        eintrafen, gelandet, ausgeflogen*, außer landes, ins ausland gebracht, nach
        litauen|polen|deutschland|vilnius|warschau|wilna gebracht, in die ukraine gebracht, über die grenze gebracht, an
        die grenze gebracht, in vilnius|warschau|litauen|berlin an, nach litauen|polen|deutschland überstellt, außer
        landes gebracht, losgelassen, entlassung*, haft verlassen, gefängnis verlassen, gefangenenaustausch*,
        ausgeliefert, aus den gefängnissen, aus der gefangenschaft, aus der kolonie, abschieb*, abschob, verbannt*,
        verbannung""",
    arrested="""verhaftet*, festgenommen*, festgesetzt*, nahm fest, eingesperrt, festnahm*, nahmen fest, nimmt fest,
        verhaften, in haft genommen, in gewahrsam genommen, hinter gitter gebracht, ins gefängnis geworfen, ins
        gefängnis gesteckt, ins gefängnis gesperrt, abgeführt, verschleppt*, entführt*""",
    died="""gestorben*, starb*, verstorben*, tot, tod, getötet*, ums leben, umgekommen, umkamen, todesfälle*, verstarb*,
        ermordet*, umgebracht, hingerichtet*, exekutiert*""",
    court="""verurteilt*, angeklagt*, anklage, bestraft*, prozess*, festgenommen*, verfolgt*, verdächtig*, verhört*,
        vernommen, ermittl*, schuldig, schuldspruch, schuldsprüche, vor gericht, abgeurteilt*, belangt*, hausarrest,
        haftbefehl*, strafverfolgt*, vorgeladen*, durchsucht*, gefoltert*, misshandelt*, angeschuldigt*, beschuldigt*,
        bewährung*, auf bewährung, zur fahndung, fahndung*""",
    holds="""gab es, gäbe es, befanden sich, gibt es, sitzen, sitzt, hält, halten, zählt, zählen, hat, haben, habe,
        befinden sich, befindet sich, sind, seien, waren, verzeichnet*, existieren, es gibt, listet, gezählt,
        schmachten, einsitzen, sitzen ein, zählte, zählten, registriert, registrierte, dokumentiert, dokumentierte,
        kennt, kannte, weiß von, wissen von, festgehalten, festhält, hielt, hielten, hatte, hatten, saß, saßen, führt,
        führte, führen, weist aus, ausgewiesen, verbüßen, nennt, bekannt, erfasst, erfasste, gelistet, umfasst, sitzen
        fest, fristen, dahinvegetieren, standen, stehen, steht, beherbergt, beherbergen, beherbergte, interniert,
        eingesperrt, weggesperrt, einsaßen, saßen ein, gefangen, verwahrt, gefangengehalten, gefangen gehalten""",
    remain="""bleiben, bleibt, verbleiben, weiterhin, nach wie vor, noch, noch immer, immer noch, weiter, übrig, zurück,
        blieben, sitzen noch, verblieben, ausharren, harren, weiter in haft, unverändert, bis heute, warten auf ihre
        freilassung, warten weiter, warten noch, warten weiterhin, auf ihre freilassung warten, wartet auf freilassung,
        warten auf freilassung, warten auf die freiheit, auf freilassung warten, zurückgeblieben*, zurückbleiben,
        zurückgelassen*, nicht freigelassen, noch nicht frei, nicht freigekommen, nicht frei, verharren, ausgeharrt,
        hinter gittern bleiben, bleiben inhaftiert, bleiben eingesperrt, noch stets, verbleibend*, zurückbleibend*,
        dableiben, geblieben, festsitzen, sitzen fest, weiter fest, weiter ein, noch ein, noch immer ein, bleiben hinter
        gittern, nicht auf freiem fuß, auf ihre entlassung warten, warten auf ihre entlassung, weiter hinter gittern,
        übriggeblieben""",
    prison="""hinter gittern, in haft, im gefängnis, in gefängnissen, inhaftiert, in gefangenschaft, eingesperrt,
        gefängnis*, haft, in straflagern, straflager*, in lagern, in den kerkern, interniert, in untersuchungshaft,
        sitzen, sitzt, in strafkolonien, verbüßen, büßen, kerker*, lagerhaft, im lager, im straflager, haftanstalt*,
        justizvollzugsanstalt*, zuchthäus*, in gewahrsam, gewahrsam, weggesperrt, festgehalten*, hinter schloss und
        riegel, einsitzend*, einsitzen, ihrer freiheit beraubt, der freiheit beraubt, freiheitsentzug, in
        freiheitsentzug, u haft, untersuchungshaft, isolationshaft, einzelhaft, in zellen, zellen, in der zelle, hinter
        stacheldraht, hinter mauern, in unfreiheit, unfreiheit, in geiselhaft, geiselhaft, strafvollzug, gefangen
        gehalten, gefangengehalten, saßen, saß, einsaßen, sitzen ein, saßen ein, eingekerkert, festgesetzt, verliese*,
        gulag, haftort*, haftbedingungen, in den händen, in fängen, eingelocht, in strafhaft, knast, im knast, in
        knästen, schmachten, strafkolonie""",
    tally="""zahl, anzahl, gesamtzahl, insgesamt, summe, zählung, bilanz, total, statistik*, zähler, zählerstand,
        gefangenenzahl*, häftlingszahl*, ziffer, höchststand, rekordstand, zahlen, gesamt, höchstwert, rekord,
        rekordwert, gesamtbilanz, gesamtsumme, gesamtstand, in summe, alles in allem, unterm strich, tagesstand""",
    reaches="""beträgt, betrug, liegt bei, lag bei, stieg auf, gestiegen auf, erreicht*, beläuft sich auf, wuchs auf,
        auf nunmehr, auf, überschrit*, sank auf, gesunken auf, beziffert, gewachsen auf, angewachsen auf, angestiegen
        auf, klettert auf, kletterte auf, zurückgegangen auf, schrumpfte auf, kommt auf, kam auf, kommen auf, zuletzt
        bei, liegt nun bei, steht bei, stand bei, stieg die zahl auf, umfasst, umfasste, enthält, enthielt, führt,
        führte, verzeichnet, verzeichnete, listet, belief sich auf, belaufe sich auf, beziffern, liegt, liegt jetzt bei,
        lag zuletzt bei, liege bei, liegt mit, steht nun bei, steht jetzt bei, steht auf, stand auf, erhöhte sich auf,
        erhöht sich auf, erhöht, verringerte sich auf, verringert sich auf, reduzierte sich auf, fiel auf, steigt auf,
        schnellte auf, summiert sich auf, summierte sich auf, zählt, zählte, zeigt, zeigte, zeigte an, weist, wies,
        weist auf, wies auf, weist aus, ausweist, angegeben, angibt, gibt an, gab an, gibt mit, veranschlagt, geschätzt,
        taxiert, nennt, nannte, nennen, geklettert, angestiegen, angewachsen, gestiegen, gewachsen, gesunken,
        zurückgegangen, geschrumpft, gefallen, standen, stehen, geführt, lautet, lautete, macht, machen, ergibt, ergab,
        ergeben, gibt es laut, bringt es auf, hielt bei, hält bei, rangiert bei, pendelt um, beinhaltet, beinhaltete,
        aufgelistet, aufgeführt, endete mit, endet mit, schloss mit, schließt mit""",
    lists="""liste, listen, verzeichnis*, register*, datenbank, datenbanken, datenbasis, kartei, aufstellung,
        namensliste*, gefangenenliste*, gesamtliste, liste von, listet, auflistung, datensammlung, sammelliste,
        häftlingsliste*, übersicht, webseite, internetseite, homepage, chronik, karteikarten, aufzeichnungen""",
    now="""derzeit, aktuell, heute, jetzt, momentan, zurzeit, zur zeit, gegenwärtig, nun, nunmehr, stand, mittlerweile,
        inzwischen, bislang, bisher, per, augenblicklich, zum jetzigen zeitpunkt, zum gegenwärtigen zeitpunkt, per
        heute, stand heute, mit stand, bis dato, bis jetzt, am heutigen tag, dieser tage, im moment, zum stichtag,
        stichtag, heutigen, heutige, zur stunde, zu dieser stunde, jetzigen, gegenwärtige*, derzeitige*, momentane*, bis
        heute, nach aktuellem stand, nach derzeitigem stand, nach neuestem stand, unterdessen""",
    openers="seit, ab",
    since="""seit beginn, seit anfang, seit august, seit mai, in den vergangenen, in den letzten, im laufe, seitdem,
        seit 2020, seither, seit der, seit den, seit jahresbeginn, seit ausbruch, seit der wahl, seit der
        präsidentschaftswahl, seit dem putsch, seit jahren, in den jahren, binnen eines jahres, über die jahre
        hinweg""",
    ever="""jemals, insgesamt seit, über die jahre, im laufe der jahre, irgendwann, zeitweise, zu irgendeinem zeitpunkt,
        durchliefen, im lauf der jahre, in all den jahren, in all diesen jahren, zu irgendeiner zeit, alle mitgerechnet,
        alles zusammengenommen, durchlaufen, saßen zeitweise, seit beginn der zählung, seit bestehen, insgesamt bisher,
        schon irgendwann, mitgezählt, mitgerechnet""",
    past="""vor einem jahr, ein jahr zuvor, zuvor, früher, damals, im vorjahr, vor einem monat, im vergleich, vor
        jahren, noch vor, vor einer woche, eine woche zuvor, einen monat zuvor, auf dem höhepunkt, im vormonat, in der
        vorwoche, vor genau, einen tag zuvor, am tag zuvor, tags zuvor, am vortag, zum jahreswechsel, noch im, noch
        ende, noch anfang, ursprünglich, anfänglich, seinerzeit, einst, letztes jahr, im letzten jahr, letzten monat, im
        letzten monat, letzte woche, in der letzten woche, vergangenen monat, vergangene woche, vergangenes jahr, im
        vergangenen jahr, im vergangenen monat, in der vergangenen woche, wochen zuvor, monate zuvor, tage zuvor, jahre
        zuvor, vor zwei jahren, vor drei jahren, vor einem halben jahr, vor tagen, vor wochen, vor monaten, verglichen
        mit, zu spitzenzeiten, in spitzenzeiten, zum höchststand, vorher, davor, am höhepunkt, zur hochzeit, ein jahr
        früher, vorige*, in der vorigen, vormals""",
    hypothetical="""möglich*, vielleicht, plant, planen, soll, sollen, falls, wenn, will, wollen, angeblich,
        dunkelziffer, tatsächlich, könnte bei, könnte auf, könnte höher, könnte sogar, könnte bis, könnten es, könnten
        bald, könnten in, könnten demnächst, könnten weitere, könnten freikommen, könnten freigelassen, könnten bis,
        dürfte, dürften es, dürften bald, womöglich, eventuell, unter umständen, in aussicht, vermutlich, mutmaßlich,
        wahrscheinlich, hofft auf, hoffen auf, wünscht, bietet an, stellt in aussicht, im gegenzug für, schlägt vor,
        vorgeschlagen, angekündigt, inoffiziell, wirkliche zahl, wahre zahl, reale zahl, in wahrheit, in wirklichkeit,
        denkbar, sofern""",
    supposes="""angenommen, gesetzt den fall, stellen sie sich vor, nehmen wir an, stellen wir uns vor, was wäre wenn,
        stell dir vor, nimmt man an""",
    rate="""pro million, je million, pro kopf, je 100.000, pro 100.000, auf 100.000, je 100 000, pro 100 000, pro
        tausend, je tausend, pro einwohner, auf eine million, auf je""",
    several="""zusammengenommen, zusammen genommen, zusammengerechnet, zusammengezählt, addiert, weltweit, in allen drei
        ländern, in den drei ländern, in beiden ländern, in beiden staaten, rund um den globus, in aller welt, auf der
        ganzen welt, in der ganzen region, global""",
    partitive="""von ihnen, davon, von denen, von diesen, unter ihnen, darunter, der freigelassenen, von den, jede*
        achte, jeder, der übrigen, der verbliebenen, unter denen, der betreuten, hiervon, von jenen, unter diesen, aus
        dieser zahl, aus ihrer zahl, unter den freigelassenen, unter den begnadigten, unter den inhaftierten, von den
        inhaftierten, von den gefangenen, unter den gefangenen, von den freigelassenen, von den begnadigten, unter den
        betroffenen, von den betroffenen, der betroffenen, der inhaftierten, der begnadigten, der entlassenen, der
        genannten, von dieser zahl""",
    including="""darunter, einschließlich, unter ihnen, davon, inklusive, inkl, samt, mitgezählt, eingerechnet,
        inbegriffen, unter anderem, mitsamt, hierunter""",
    says="""laut, nach angaben, zufolge, sagte, sagt, teilte mit, erklärte, berichtet*, berichten, schätz*, so, meldet*,
        nannte, gab an, schreibt, erinnerte, angaben, bestätigt*, fügte hinzu, fügte an, sprach von, spricht von,
        sprechen von, sprachen von, rede von, heißt es, hieß es, mitteilte, mitgeteilt, gab bekannt, gaben bekannt,
        bekanntgab, bekanntgegeben, vermelde*, verkünde*, erinnert, beklag*, kritisier*, betonte, betont, unterstrich,
        zitier*, weiß, wissen, notier*, veröffentlicht*, postete, schrieb, schrieben, äußerte, nennen, nannten, nennt,
        beziffert*, gibt an, geben an, angegeben, konstatier*, hervorhob, präzisier*, ergänzte, ergänzt, erklärt,
        erklärten, stellte fest, stellt fest, festgestellt, warnte, warnt, dokumentier*, auskunft, einschätzung,
        rechnung, zählweise, geht aus, hervorgeht, geht hervor, führte aus""",
    besides="""neben, außer, abgesehen von, zusätzlich zu, zusätzlich zu den, nebst, über die hinaus, anders als,
        ergänzend zu""",
    ands="und, aber, während, doch, sondern, wobei, wohingegen, sowie",
    valid="""stand, datenstand, stand aller angaben, stand der angaben, stand der daten, stand dieser seite, zahlen vom,
        datenstand vom, aktualisiert, zuletzt aktualisiert, letzte aktualisierung, angaben per, alle angaben""",
    negation="kein*, nicht, niemand, null, ohne, es gibt keine, nie, niemals, weder",
    entries="namen, name, einträge, personennamen, einträgen, nachnamen, familiennamen, datensätze, profile",
    they="""sind es, es sind, sind das, sind es nun, sind es jetzt, sind es noch, sind es derzeit, sind es inzwischen,
        sind es mittlerweile, sind es heute""",
    they_were="""waren es, es waren, waren das, seien es, waren es noch, waren es damals, waren es erst, waren es nur,
        waren es bloß, waren es schon, waren es gewesen, lag sie bei, stand sie bei, enthielt sie, enthielt es, zählte
        sie, zählte es, umfasste sie, umfasste es, verzeichnete sie, verzeichnete es, betrug sie, betrug die zahl, lag
        die zahl bei, lag ihre zahl bei, gewesen waren es, stand die zahl bei""",
    altogether="""insgesamt, in summe, alles in allem, zusammen, summa summarum, insgesamt bereits, unterm strich,
        zusammengenommen""",
    so_many="so viele, derart viele, so viel",
    asks="wie viele, wieviele, wie viel, wie hoch ist die zahl, wie groß ist die zahl, wie hoch ist ihre zahl",
    sanctions="""sanktion*, extremistenliste*, terrorliste*, liste der extremisten, liste extremistischer, schwarze
        liste, schwarzen liste, einreiseverbot*, strafmaßnahme*, extremisten liste, terrorist*, verzeichnis der
        extremisten, fahndungsliste*""",
    foretold="wird es, werden es, geben wird, erreichen wird|werden, sein werden, prognosti*, befürchtet",
    gather="demonstriert*, protestiert*, unterzeichnet*, unterschrieb*, versammelt*, nahmen teil, marschiert*",
    served="""patenschaft*, paten, schrieben an, patin*, patenabgeordnet*, schirmherr*, briefe an, postkarten an, pakete
        an, geschrieben an, schreiben an, karten an, brieffreund*, betreut*, patenkind*, adoptier*""",
    this_month="monats, des monats, monat, berichtsmonats, des berichtsmonats, berichtsmonat",
    idle="""wie noch nie, noch nie, so viele wie, noch niemals, lässt sich, lassen sich, ließ sich, länger als, so
        lange, nicht nur, aufgenommen werden kann, gnadenlos, hält fest an, hält an""",
    out_of="der, von den, von, dieser, aus den, jener, unter den, von jenen",
    denials="""bestreite*, bestritt*, leugne*, dementier*, weist zurück, wies zurück, zurückgewiesen, streitet ab,
        stritt ab, verneint, verneinte, abstreiten, abstritt, stimmt nicht dass, nicht wahr dass, falsch dass""",
    related="""lesen sie auch, lesen sie mehr, mehr zum thema, siehe auch, auch interessant, lesen sie dazu, lesen sie
        hier, weiterlesen, mehr dazu, zum weiterlesen, lies auch, lesen sie weiter, weitere artikel, weitere meldungen,
        das könnte sie auch interessieren, verwandte artikel, mehr lesen, siehe dazu, mehr zu diesem thema""",
    demands="""forder*, aufruf*, ruf*, verlang*, müssen, muss, sofortig*, bedingungslos*, appell*, drängt, drängen, bis
        alle, nicht ruhen bis, pocht*, drängte, gefordert, müssten, sollten, gehören, einsatz für, einsetzen für, setzt
        sich ein, bitte*, mahnen, umgehend*, unverzüglich*, ohne bedingung*, solange""",
    year_word="des jahres, jahres, vorjahres, jahresende, vergangenen jahres, letzten jahres",
    today="heute, heutigen, am heutigen",
    yesterday="gestern, gestrigen, gestrige, gestrig*, gestern abend",
    months={1: "jänner", 2: "feber"},
    month_end="""ende des jahres, zum ende des jahres, ende, zum ende, am ende, zum jahresende, letzten tag, zum ende
        des, am ende des, ende des, letzter tag, zum monatsende, monatsende, zum monatsschluss, ultimo, am letzten tag
        des, zum letzten, mit ablauf des, gegen ende, per ende, zum schluss des, bis ende, mit ende, jahresende,
        ausgangs, am monatsende, ende des monats, zum ausklang des, letzten tag des""",
    month_start="""anfang, zu beginn, beginn, anfangs, zum auftakt, zum beginn, zu anfang, jahresanfang, jahresbeginn,
        zu jahresbeginn, monatsanfang""",
    not_as_of="""seit, nach, ab, vor, bis, von, zwischen, während, vom, gegen, im laufe, binnen, innerhalb, datiert,
        infolge, anlässlich, spätestens""",
    year_ago="""vor einem jahr, ein jahr zuvor, genau vor einem jahr, vor genau einem jahr, ein jahr davor, vor
        jahresfrist, ein jahr früher, zwölf monate zuvor, vor zwölf monaten, zum vorjahreszeitpunkt, im jahr davor""",
    abbreviations="""ca, nr, art, abs, bzw, z.b, u.a, dr, prof, st, mio, mrd, tsd, jan, feb, mär, apr, jun, jul, aug,
        sep, sept, okt, nov, dez, vgl, usw, d.h, tel, inkl, exkl, geb, hr, max, min, mind""",
    sources=SOURCES,
    countries=COUNTRIES,
    name_endings=1,
    approx_after="etwa, ungefähr, plus minus, oder so, circa, schätzungsweise",
    weekdays={5: "sonnabend, sonnabends"},
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
        Example("Die Zahl der aus politischen Gründen Inhaftierten ist auf 1.312 geklettert.", ("total exact 1312",)),
        Example("Über 1.300 Gesinnungshäftlinge sitzen noch in Lagern fest.", ("total more_than 1300",)),
        Example("52 politische Gefangene wurden nach Litauen gebracht.", ("change exact 52",)),
        Example("Die Ausstellung zeigt 60 Porträts politischer Gefangener vor 300 Gästen."),
        Example("Das Gericht verurteilte 40 Menschen zu Geldstrafen und 12 zu 15 Tagen Haft."),
        Example("Der politische Gefangene sitzt seit dem 3. Mai 2021 für 11 Jahre in Haft."),
    ),
)
