"""French."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

COUNTRIES = {
    "BY": "bélarus*, belarus*, minsk, biélorus*", "RU": "russ*2, russie, moscou, kremlin, fédération de russie",
    "UA": "ukrain*, kiev, kyiv", "LT": "lituani*, vilnius", "PL": "pologne, polonais*, varsovie",
    "US": "états unis, américain*, washington", "VE": "vénézuél*, caracas", "CU": "cuba, cubain*, havane, la havane",
    "NI": "nicaragu*, managua", "BI": "burundi*, bujumbura", "TR": "turc*, turqu*, ankara", "RW": "rwanda*, kigali",
    "CM": "cameroun*, yaoundé", "TN": "tunisi*, tunis", "DZ": "algéri*, alger", "GN": "guinéen*, guinée, conakry",
    "GE": "géorgi*, tbilissi, tbilisi", "AZ": "azerbaïdjan*, bakou", "KZ": "kazakh*, astana, almaty",
    "IR": "iran*, téhéran", "CN": "chinois*, pékin", "HK": "hong kong*", "EG": "égypt*, le caire, caire",
    "MM": "birman*, rangoun, myanmar, naypyidaw", "AM": "armén*, erevan", "AE": "émirat*, abou dhabi",
    "AF": "afghan*, kaboul", "AO": "angola*, luanda", "BH": "bahreïn*, manama", "BJ": "bénin*, cotonou",
    "BF": "burkina*, ouagadougou", "CD": "rdc, congolais*, kinshasa", "CG": "brazzaville", "CI": "ivoirien*, abidjan",
    "CF": "centrafri*, bangui", "ER": "érythré*, asmara", "ET": "éthiop*, addis abeba", "GQ": "équato guinéen*",
    "HT": "haïti*", "IN": "indien*2, new delhi", "IQ": "irak*, bagdad", "IL": "israél*", "KG": "kirghiz*, bichkek",
    "KH": "cambodg*, phnom penh", "KP": "corée du nord, nord coréen*, pyongyang", "LA": "laotien*",
    "LY": "libye*, tripoli", "MA": "maroc*, rabat", "MD": "moldav*", "ML": "malien*, bamako", "MR": "mauritani*",
    "NE": "nigérien*, niamey", "NG": "nigérian*, abuja", "PK": "pakistan*, islamabad", "RS": "serbe*, serbie, belgrade",
    "SA": "saoud*, arabie saoudite, riyad", "SD": "soudan*, khartoum", "SN": "sénégal*, dakar", "SV": "salvador*",
    "SY": "syri*, damas", "TD": "tchad*, ndjamena", "TG": "togol*, lomé", "TH": "thaïland*, bangkok",
    "TJ": "tadjik*, douchanbé", "TM": "turkmén*, achgabat", "TZ": "tanzani*", "UG": "ougand*, kampala",
    "UZ": "ouzb*, tachkent", "VN": "vietnam*, viêt nam*, viet nam, hanoï", "ZW": "zimbabw*, hararé",
}  # fmt: skip
SOURCES = {
    "human rights defenders": """défenseurs des droits, organisations de défense des droits, ong, défenseurs des droits
        humains, défenseurs des droits de l homme, défenseurs locaux""",
    "UN": "ONU", "opposition": "opposition",
    "human rights groups": """groupes de défense des droits, associations de défense des droits, organisations des
        droits humains, organisations de défense des droits humains, ong de défense des droits""",
    "Assistance Association for Political Prisoners": """association d assistance aux prisonniers politiques,
        association d aide aux prisonniers politiques""",
    "Mechanism for the Recognition of Political Prisoners": """mécanisme pour la reconnaissance des personnes
        prisonnières politiques, mécanisme pour la reconnaissance des prisonniers politiques, mécanisme de
        reconnaissance des prisonniers politiques""",
    "Union for Freedom of Political Prisoners of Azerbaijan": """union pour la liberté des prisonniers politiques, union
        pour la libération des prisonniers politiques""",
    "EU": "union européenne, UE, SEAE", "State Department": "département d état",
}  # fmt: skip
VAGUE = {
    24: "dizaines, des dizaines, plusieurs dizaines, quelques dizaines, de nombreuses dizaines",
    200: """centaines, des centaines, plusieurs centaines, quelques centaines, centaines et des centaines, de nombreuses
        centaines""",
    2000: "milliers, des milliers, plusieurs milliers, quelques milliers",
    20000: "dizaines de milliers, des dizaines de milliers", 200000: "centaines de milliers",
}  # fmt: skip
FIXED = {
    1500: "un millier et demi, mille cinq cents, millier et demi", 500: "un demi millier, demi millier",
    100: "une centaine", 1000: "un millier", 10: "une dizaine", 12: "une douzaine", 20: "une vingtaine",
    50: "une cinquantaine", 30: "une trentaine", 40: "une quarantaine", 15: "une quinzaine", 60: "une soixantaine",
    200: "deux centaines", 70: "environ soixante dix", 150: "une centaine et demie",
}  # fmt: skip
MULTIPLIERS = {
    12: "douzaine", 100: "cent, cents, centaine, centaines", 1000: "mille, millier, milliers", 1_000_000: "million*",
}  # fmt: skip
UNITS = {
    1: "un, une", 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf",
    10: "dix, dizaine", 11: "onze", 12: "douze", 13: "treize", 14: "quatorze", 15: "quinze, quinzaine", 16: "seize",
    17: "dix sept", 18: "dix huit", 19: "dix neuf", 20: "vingt, vingtaine", 30: "trente, trentaine",
    40: "quarante, quarantaine", 50: "cinquante, cinquantaine", 60: "soixante, soixantaine",
    70: "soixante dix, septante, soixantaine dix", 80: "quatre vingt, quatre vingts, huitante, octante",
    90: "quatre vingt dix, nonante", 71: "soixante et onze", 72: "soixante douze", 73: "soixante treize",
    74: "soixante quatorze", 75: "soixante quinze", 76: "soixante seize", 77: "soixante dix sept",
    78: "soixante dix huit", 79: "soixante dix neuf", 91: "quatre vingt onze", 92: "quatre vingt douze",
    93: "quatre vingt treize", 94: "quatre vingt quatorze", 95: "quatre vingt quinze", 96: "quatre vingt seize",
    97: "quatre vingt dix sept", 98: "quatre vingt dix huit", 99: "quatre vingt dix neuf",
}  # fmt: skip
LANGUAGE = Language(
    code="fr",
    name="French",
    function_words="""le, la, les, l, un, une, des, du, de, d, et, à, au, aux, en, dans, par, pour, sur, avec, sans,
        que, qui, qu, dont, où, ne, pas, plus, ce, cette, ces, cet, il, elle, ils, elles, on, se, s, sa, son, ses, leur,
        leurs, est, sont, était, étaient, a, ont, avait, été, être, mais, ou, comme, aussi, même, très, selon, depuis,
        après, avant, entre, y, c, n, encore, toujours, si, donc, car, ni, puis, lui, eux, nous, vous, nos, vos, notre,
        votre, mes, tout, tous, toute, toutes, chez, vers, sous, contre, soit, parce, lorsque, quand, tandis, là, ici,
        cela, ça, fait, moins, sera, seront, avaient, avez""",
    terms="""prisonnier* politique*, prisonnière* politique*, détenu* politique*, détenue* politique*, prisonnier*
        d'opinion, prisonniers d opinion, prisonnier d opinion, prisonniers de conscience, prisonnier de conscience,
        prisonnières d opinion, otage* politique*, détenu* d opinion, détenus d opinion, personnes détenues pour des
        raisons politiques, prisonniers du régime, prisonniers de guerre politique, détenu* de conscience, captif*
        politique*, personne* prisonnière* politique*, personnes prisonnières politiques, personne* détenue* politique*,
        emprisonné* politique*, incarcéré* politique*, politiquement emprisonné*, politiquement détenu*, interné*
        politique*, prisonnier* de la conscience, prisonnière* d opinion, prisonnière* de conscience, détenue* d
        opinion, prisonnier* de la dictature, prisonniers de loukachenko, otages du régime, prisonniers et prisonnières
        politiques, détenus et détenues politiques, emprisonnement politique, personnes|citoyens|détenus
        emprisonnées|incarcérées|enfermées|détenues|embastillées|emprisonnés|incarcérés|détenus pour raisons|motifs
        politiques, personnes|citoyens|gens
        emprisonnées|incarcérées|enfermées|détenues|embastillées|emprisonnés|incarcérés|détenus pour des raisons|motifs
        politiques, détenus pour raisons|motifs politiques, détenus pour des raisons|motifs politiques""",
    grounds="""pour raisons politiques, pour des raisons politiques, pour des motifs politiques, pour motifs politiques,
        pour activités politiques, politiquement motivé*, à caractère politique, pour des accusations politiques, pour
        leurs convictions, pour leurs opinions, pour délit d opinion, pour délits d opinion, à motivation politique, à
        motif politique, sur des accusations politiques, sous des accusations politiques, dans des affaires politiques,
        du fait de leurs opinions, pour des chefs d accusation politiques, politiquement motivées, pour s être opposé*,
        pour l exercice de leurs droits, par vengeance politique, au nom de la politique, à cause de leurs
        opinions|convictions|idées, en raison de leur|leurs opinions|convictions|engagement|activités|idées, pour
        motif|raison politique, pour un motif|délit politique, pour des motifs|raisons d ordre politique, pour
        leur|leurs idées|engagement|positions|activités|critiques|opinion|opposition|prises""",
    captives="""prisonnier*, détenu*, otage*, captif*, incarcéré*, opposant*, dissident*, militant*, embastillé*,
        reclus*, séquestré*, internés, internées, contestataire*, oppositionnel*, activiste*, critiques du régime""",
    persons="""personne*, gens, citoyen*, noms, individu*, biélorusses, habitants, nom, fiches, âmes, ressortissant*,
        bélarusses, bélarussiens, bélarusiens, vénézuéliens, cubains, nicaraguayens, compatriotes, civils, êtres
        humains, hommes et femmes, femmes et hommes, patronymes, entrées, profils, visages, particuliers""",
    groups="""femme*, homme*, mineur*, enfant*, adolescent*, retraité*, journaliste*, blogueur*, avocat*, médecin*,
        enseignant*, étudiant*, prêtre*, religieux, croyant*, défenseur* des droits, âgé*, malade*, gravement malade*,
        handicapé*, étranger*, militaire*, soldat*, ukrainien*, polonais, lituanien*, letton*, mère*, parents, membre*,
        politicien*, syndicaliste*, ouvrier*, scientifique*, musicien*, américain*, allemand*, adulte*, civil*,
        collaborateur*, fonctionnaire*, professeur*, garçon*, fille*, jeune*, senior*, septuagénaire*, octogénaire*,
        vieillard*, personnes âgées, invalide*, personnes handicapées, en situation de handicap, hospitalisé*,
        reporter*, photographe*, correspondant*, rédacteur*, travailleurs des médias, professionnels des médias,
        employés de médias, juriste*, soignant*, infirmier*, universitaire*, lycéen*, pasteur*, moine*, imam*,
        musulman*, chrétien*, catholique*, témoins de jéhovah, écrivain*, poète*, artiste*, acteur*, comédien*,
        cinéaste*, sportif*, entrepreneur*, chef* d entreprise*, agriculteur*, paysan*, cheminot*, ingénieur*,
        informaticien*, développeur*, officier*, réserviste*, père*, binationaux, français, françaises, italien*,
        espagnol*, colombien*, tchèque*, suisse*, député*, ancien* ministre*, à perpétuité, au secret, à l isolement, en
        préventive, en détention provisoire, en grève de la faim, gravement, minorité*, kurde*, tibétain*, ouïghour*,
        élèves, figures, cadres, dirigeants, leaders, élus, élues, en attente de jugement, en attente de procès""",
    places="""colonie, colonie pénitentiaire, prison de, région, district, colonie pénitentiaire n, colonie n, maison d
        arrêt, centre de détention de, pénitencier de, camp de, quartier, dans cette prison, oblast""",
    former="ancien*, ex, anciennes, ex prisonnier*, ex détenu*, ancienne*, anciennement",
    things="""an, ans, année*, jour*, mois, semaine*, heure*, minute*, pour cent, %, rouble*, dollar*, euro*, amende*,
        affaire*, article*, pays, fois, peine*, procès, verbal, arrestation*, perquisition*, tribunal*, entreprise*,
        organisation*, ong, manifestation*, kilomètre*, km, mètre*, million*, milliard*, voix, sanction*, juge*,
        procureur*, participant*, manifestant*, lettre*, page*, point*, place*, livre*, employé*, candidat*, morts,
        blessé*, médias, cas, charges, interpellations, degrés, décennie*, trimestre*, semestre*, siècle*, nuit*,
        seconde*, pourcent, points de pourcentage, tiers, quart, moitié, zlotys, couronnes, hryvnia*, dinar*, unité*,
        dossier*, poursuites, chefs d accusation, condamnation*, verdict*, audience*, décret*, résolution*, accusations,
        infraction*, délit*, violation*, détentions, interrogatoire*, descente*, rafle*, garde* à vue, raid*, incident*,
        prisons, colonies, centres, maisons d arrêt, établissement*, camps, cellule*, lits, mètres carrés, hectare*,
        tonne*, gramme*, litre*, étape*, vague*, vols, bus, avion*, voiture*, véhicule*, camion*, drone*, missile*,
        adresse*, signature*, signataire*, pétition*, colis, carte*, message*, télégramme*, spectateur*, visiteur*,
        invité*, convive*, lecteur*, abonné*, followers, internaute*, utilisateur*, clics, commentaire*, publication*,
        posts, vidéo*, photo*, image*, portrait*, dessin*, poème*, chanson*, film*, cinéma*, salle*, chapitre*, tome*,
        exemplaire*, ligne*, représentation*, événement*, action*, rassemblement*, veillée*, défilé*, rallye*,
        parlementaire*, sénateur*, sénatrice*, ministre*, ambassade*, diplomate*, délégation*, délégué*, états,
        gouvernement*, ville*, village*, commune*, école*, université*, police, policier*, gendarme*, gardien*,
        surveillant*, enquêteur*, agent*, responsables, réfugié*, exilé*, déplacé*, habitant*, électeur*, votants,
        bureaux, foyer*, ménage*, famille*, proches, parent* de, veuve*, site*, chaîne*, titre*, rédaction*,
        association*, fondation*, partis, syndicat*, groupe*, institution*, collectif*, société*, tué*, victime*,
        disparu*, cadavre*, mandat*, siège*, lauréat*, récompense*, médaille*, parrain*, expert*, rapporteur*,
        entretien*, interview*, témoin*, témoignage*, observateur*, licence*, caméra*, bougie*, drapeau*, timbre*,
        réponse*, recours, plainte*, requête*, question*, coureur*, chercheur*, chanteur*, numéro*, langue*, voyage*,
        protestataire*, prévenu*, accusé*, suspect*, homicide*, passants, piétons, entité*, paquet*, train*, vote*,
        scrutin*, chars, francs, franc, lois, crimes, documents, rapport, rapports, donateurs, dons, comptes, demandes,
        appels, mesures""",
    numbered="""article*, art, alinéa, n°, no, numéro, âge, âgé de, âgée de, page*, chaîne, résolution, volume,
        chapitre, salle, chambre, cellule, rue, édition, décret, loi, ik, âgés de, âgées de""",
    units=UNITS,
    multipliers=MULTIPLIERS,
    fixed=FIXED,
    vague=VAGUE,
    joiners="et",
    endings="e, er, ème",
    approx="""environ, quelque, quelques, autour de, à peu près, approximativement, aux alentours de, de l ordre de,
        près d environ, une estimation de, avoisine, avoisine les, avoisinait, avoisinent, avoisinait les, autour des,
        grosso modo, plus ou moins, peu ou prou, dans les, de l ordre, estimé à, estimée à, estimés à, estimées à,
        évalué à environ, à peu de chose près, aux environs de, aux alentours des, alentour de, on estime à, on estime,
        voisin de, une petite, à près de environ, tourne|tournait|oscille autour de|des""",
    fewer_than="""près de, près d, presque, moins de, moins d, un peu moins de, à peine, pas loin de, sous la barre des,
        proche de, frôle, frôlent, frôlait, un peu moins d, pas tout à fait, tout près de, à deux doigts de, sous la
        barre de, sous le seuil de, sous le seuil des, approche les, approchait les, inférieur à, inférieure à, non loin
        de, flirte avec, proches de, frôlant, frôlant les, en deçà de, quasi, quasiment, pratiquement, à peine moins de,
        approche de|des|les, flirte avec les|la""",
    more_than="""plus de, plus d, au delà de, dépasse, dépassent, dépassé les, dépasse les, un peu plus de, supérieur à,
        bien plus de, franchi la barre des, dépassé la barre des, dépassait, dépassant, a dépassé, ont dépassé,
        largement plus de, nettement plus de, au dessus de, au dessus des, un peu plus d, bien plus d, supérieure à,
        excède, excédait, excèdent, une bonne, bien au delà de, au delà des, passé|franchi|dépassé la|le barre|cap|seuil
        des|de, dépassait|dépassant|dépassent les""",
    at_least="""au moins, au minimum, minimum, pas moins de, pas moins d, du moins, a minima, au bas mot, un minimum de,
        minimum de, au minimum de, pour le moins, ne serait ce que, pas moins que, tout au moins, à tout le moins""",
    at_most="""jusqu à, au plus, au maximum, maximum, pas plus de, au maximum de, un maximum de, au plus haut, tout au
        plus, guère plus de, pas au delà de, jusque""",
    exact="""atteint, atteint les, exactement, un total de, au total, pour atteindre, désormais, les, déjà, record de,
        précisément, très exactement, pile, un record de, le total de, record absolu de, les quelque""",
    more_after="et plus, au moins et plus, et davantage, dépassés",
    least_after="au moins, ou plus, au minimum, pour le moins, au bas mot, et davantage encore, ou davantage",
    floor="pas moins, rien moins, minimum",
    range_from="entre, de",
    range_to="et, à, ou, voire, et jusqu à",
    definite="les, ces, tous les, l ensemble des, la totalité des, tous ces, chacun des, celles et ceux",
    more="""autres, nouveaux, nouvelles, supplémentaires, de plus, nouveau, nouvelle, encore, supplémentaire,
        additionnel*, nouvellement, en plus, encore un""",
    others="autres, les autres, restants, codétenu*",
    recognised="""reconnu*, considéré*, désigné*, déclaré*, qualifié*, statut, reconnaît, reconnaissent, recensé*,
        classé*, nommé*, reconnaissance, attribué*, octroyé*, décerné*, accordé*, tenus pour, tient pour, tenu pour,
        tenues pour, catalogué*, étiqueté*, assimilé*, considérait, reconnaissait, reconnaitre, identifié*, labellisé*,
        regardé* comme, déclare prisonniers, estampillé*, répond aux critères, répondent aux critères, définition""",
    added="""ajouté*, s ajoutent, rejoint, augmenté de, a augmenté de, allongé*, s est allongée, ajoutées à, complété*,
        ajout, s ajoutant, se sont ajouté*, s est ajouté*, est venu s ajouter, sont venus s ajouter, entré* sur la
        liste, entrée sur la liste, entrés dans la liste, de plus sur la liste, rejoint la liste, rejoignent, ont
        rejoint, allongé de, étoffé*, s est étoffée, élargie de, hausse de, augmentation de, progression de, grossi de,
        grossi*, nouveaux venus, nouvelles entrées, ajoute à la liste, ajoutent à la liste, ont été inscrit*, a été
        inscrit*, ont été porté* sur la liste""",
    grows="""augment*, accru*, baiss*, allong*, grandi*, passé, passée, passés, passant, tombé, tombée, descendu,
        grimpé, reculé, monté, crû, croît, grossi, grossit, progress*, bondi, bondit, grimpait, chute, recul, décru,
        décroît, diminu*, rédui*, retombé, redescendu, repassé, remonté, gonflé, rétréci, raccourci, explosé, hausse""",
    by="de",
    freed="""libéré*, libération*, gracié*, grâce*, relâché*, sorti*, sortent, amnisti*, échangé*, expulsé*, extradé*,
        remis* en liberté, quitté*, arrivé*, réhabilit*, affranchi*, élargi*, sont sorties, rentrer chez eux, rentrés
        chez eux, regagné leur domicile, atterri, acheminé*, exfiltré*, accueilli*, débarqué*, revenu* chez, mis* en
        liberté, remise* en liberté, mise en liberté, levée d écrou, levées d écrou, laissé* partir, laisse partir,
        laissés partir, laissé sortir, mesure de clémence, clémence, banni*, déporté*, exilé de force, expulsion*,
        quitté la prison, quitter la prison, quitté leur cellule, quitté le pays, quitter le pays, fini de purger, ayant
        purgé, avoir purgé, peine purgée, purgé intégralement, radié*, rayé*, retiré* de la liste, posé le pied, franchi
        la frontière, traversé la frontière, à l air libre, libres, en liberté, hors de prison, sortie de prison, sortir
        de prison, remis à, remis aux, rapatrié*, ramené* chez, rendu* à leurs familles, délivré*, délivrance, envolé*,
        bénéficié d une grâce, conduits à la frontière, transféré* en lituanie|pologne|ukraine|allemagne, transféré*
        vers la lituanie|pologne, transféré* à vilnius|varsovie, conduit* en lituanie|pologne|ukraine, emmené* en
        lituanie|pologne|ukraine, achevé|fini|terminé|purgé leur|leurs peine|peines,
        recouvré|retrouvé|retrouvent|recouvrent|retrouver|recouvrer|recouvra la|leur liberté""",
    arrested="""arrêté*, interpellé*, capturé*, jeté*, écroué*, placé* en détention, arrestation de, appréhendé*, mis*
        sous les verrous, jetés en prison, jeté en prison, mis* en prison, envoyé* en prison, mis* en détention, mis*
        aux arrêts, placé* en garde, incarcération de, ont été emprisonné*, a été emprisonné*, ont été incarcéré*, a été
        incarcéré*, fait emprisonner, emprisonner, kidnappé*, enlevé*, raflé*""",
    died="mort*, tué*, décès, mourir, ont péri, péri, exécuté*, assassiné*, disparus, perdu la vie, décéd*",
    court="""condamné*, jugé*, inculpé*, accusé*, poursuivi*, interpellé*, arrêté*, persécuté*, verbalisé*,
        perquisition*, procès, réprimé*, condamnation*, comparai*, comparu*, inculpation*, mis* en examen, mise en
        examen, verdict*, traduit* en justice, déféré*, recherché*, torturé*, battu*, tabassé*, convoqué*, interrogé*,
        sanctionné*, assigné*, en résidence surveillée, résidence surveillée, poursuites, liberté restreinte,
        accusation, garde à vue, tribunal""",
    holds="""il y a, y a, compte, comptait, on compte, on comptait, détient, détiennent, sont, recense, recensait,
        dénombre, dénombrait, se trouvent, retient, existe, possède, a, avait, totalise, subissent, étaient, croupi*,
        sont détenus, sont détenues, sont enfermés, sont incarcérés, sont emprisonnés, il y aurait, y aurait, il y
        avait, y avait, compterait, comptent, comptaient, comptant, dénombrent, dénombraient, recensent, recensaient,
        répertorie, répertoriait, répertorient, répertoriés, répertoriées, recensés, recensées, dénombrés, dénombrées,
        totalisait, retenait, retiennent, retenaient, détenait, détenaient, enferme, enfermait, garde, gardait, gardent,
        emprisonne, séquestre, se trouvaient, languissent, languissaient, moisissent, figurent, figurait, figuraient,
        figure, liste, listait, connaît, connaissait, connaissance de, documente, documentait, documentés, enregistre,
        enregistrait, signale, signalait, tient, tenait, tiennent, abrite, abritent, abritait, sont retenus, sont
        retenues, est détenu, étaient détenus, étaient détenues, restent détenus, s entassent, vivent, purgent,
        existent, affiche, affichait, en détient, en compte""",
    remain="""reste*, restant*, demeur*, toujours, encore, il reste, continuent, subsistent, restaient, restait,
        attendent encore, attendent toujours, attendent leur libération, attendre leur libération, en attente de
        libération, en attente de leur libération, continue de détenir, continuent de, continue de, persistent,
        maintenu*, maintient, maintiennent, sont toujours, non libérés, pas libérés, pas encore libérés, pas été
        libérés, n ont pas été libéré*, n ont toujours pas, laissé* derrière, reliquat, se trouvent toujours, se
        trouvent encore, subsiste, subsistait, encore à, derniers, attendent leur tour""",
    prison="""en prison, derrière les barreaux, en détention, détenus, détenu, sous les verrous, prisons, dans les
        geôles, privé* de liberté, en captivité, dans les prisons, prison, détenue, détenues, incarcér*, emprisonn*,
        geôle*, cachot*, cellule*, au cachot, captif*, enferm*, bagne*, dans les camps, colonies pénitentiaires,
        pénitenci*, maisons d arrêt, écrou*, sous écrou, sous clé, à l ombre, au secret, privation de liberté, privé* de
        leur liberté, privées de liberté, purgent, purgeant, purgeaient, purge, purger, réclusion, dans les fers,
        oubliettes, centre de détention, centres de détention, goulag, en cage, embastill*, camp, camps""",
    tally="""ils étaient, elles étaient, ils sont, elles sont, nombre, total, au total, chiffre, bilan, décompte, en
        tout, somme, compteur, effectif, comptage, recensement, statistique*, total de, nombre total, chiffres,
        record""",
    reaches="""atteint, atteignait, est de, était de, ils étaient, elles étaient, sont, estimé, dépassé, a franchi,
        compte désormais, tient désormais à, comprend, comprenait, contient, contenait, recense, recensait, dénombre,
        dénombrait, compte, comptait, s élève|élevait|élèverait|établit|établissait|établirait|affiche|monte|montait à,
        s situe|situait|chiffre|chiffrait|maintient|arrête|arrêtait|allonge à, s est
        élevé|établi|allongé|allongée|monté|arrêté|réduite|hissé à, s élève|établit|élevait|monte
        désormais|actuellement|alors|maintenant|ainsi|donc à,
        passé|passée|passant|porté|portée|portait|portant|portent|monté|montée|montait|arrive|arrivait à,
        grimpé|grimpée|grimpait|bondi|bondit|tombé|tombée|retombé|retombée|descend|descendu|descendue à,
        redescendu|baissé|diminué|ramené|ramenée|réduit|réduite|gonflé|augmenté|chuté|reculé|remonté à,
        évalué|évaluée|évaluait|chiffré|chiffrait|fixé|fixait|estimé|estimait|estimée|équivaut|ressort à,
        parvient|aboutit|pointe|culmine|culminait|stagne|stable|reste|plafonne|allongé|allongée à, porte
        ainsi|désormais|donc à, affich*, figurent, figuraient, liste, listait, répertori*, totalis*, comporte,
        comportait, renferme, regroupe, mentionne, mentionnait, est|était|serait maintenant|désormais|alors|actuellement
        de, serait de, en est|était à, fait|faisait|font état de, donne, donnait, donnent, avance, avançait, avancent,
        avance le chiffre de, cite, citait, égale, indique, indiquait, s est achevé avec, en recense, en dénombre, en
        dénombrait, en comptait, atteignent, atteindrait, a atteint, recensés, dénombrés""",
    lists="""liste, listes, registre, base de données, recensement, fichier, bases, bases de données, inventaire*,
        répertoire*, relevé*, liste commune, liste nominative, liste unifiée, archive*, la page de""",
    now="""aujourd hui, actuellement, maintenant, à ce jour, à présent, à l heure actuelle, désormais, en ce moment, au,
        à la date du, jusqu ici, déjà, pour l heure, ce jour, à la date d aujourd hui, à cette date, à cette heure, à l
        heure qu il est, pour le moment, pour l instant, jusqu à présent, jusqu à aujourd hui, présentement, à l heure
        où, en date du, au jour d aujourd hui, ces jours ci, à ce stade, aujourd hui encore, de nos jours, à la mi
        journée, aux dernières nouvelles, selon le dernier décompte, selon les derniers chiffres, selon le dernier
        bilan, dernier décompte, dernier bilan, au dernier pointage, dernier pointage, arrêté au, chiffres arrêtés au,
        état au, situation au, actuel, actuelle, actuels, actuelles, dorénavant, entretemps""",
    openers="depuis, dès, à compter de, à partir de",
    since="""depuis le début, depuis août, depuis mai, depuis 2020, depuis l été, à partir de, ces dernières années, au
        cours des, au fil des, depuis que, depuis 2018, depuis 2014, depuis l élection, depuis l arrivée, depuis le
        putsch, depuis le coup, en quatre ans, en cinq ans, en trois ans, en six ans, en un an, ces quatre dernières
        années, ces cinq dernières années, tout au long, depuis lors""",
    ever="""jamais, au fil des ans, sont passés par, passées par, au total depuis, à un moment ou à un autre, ont figuré
        sur, sont passées par, passés par, passées par ce statut, au cours des années, au fil du temps, ont connu la
        prison, ont connu les geôles, à un moment donné, toutes années confondues, au cumul, cumul, passés par la
        prison, à ce jour au total, libérés compris, y compris les libérés""",
    past="""il y a un an, un an plus tôt, auparavant, précédemment, alors, l an dernier, l année dernière, il y a un
        mois, par rapport à, contre, à titre de comparaison, jadis, une semaine plus tôt, un mois plus tôt, au plus
        fort, le mois dernier, la semaine dernière, un jour plus tôt, la veille encore, jours plus tôt, naguère,
        autrefois, à l époque, à son apogée, à leur apogée, au pic, en comparaison, comparé à, comparativement à, avant
        cela, jusque là, initialement, à l origine, antérieur*, précédent*, au plus haut, en début d année, encore en, à
        la même époque, à pareille époque, quand ils étaient, le jour précédent,
        an|ans|mois|semaine|semaines|jours|années plus tôt, an|ans|mois|semaine|semaines|jours auparavant, un|une
        an|mois|semaine|jour avant, il y a deux|trois|quatre|cinq|six|quelques|plusieurs ans|mois|semaines, l an|année
        passé|passée, l année|an précédente, le|la mois|semaine passé|passée|précédent|précédente""",
    hypothetical="""pourrait, pourraient, serait, seraient, peut, peuvent, possible, probablement, peut être, prévoit,
        si, veut, veulent, en réalité, réel, combien suivront, pourrait atteindre, devrait, devraient, auraient, aurait,
        éventuel*, potentiel*, peut on, envisag*, espère*, espérait, souhait*, en discussion, négocie*, proposition,
        propose*, rumeur*, véritable nombre, vrai chiffre, vrai nombre, nombre réel, chiffre réel, total réel, en
        vérité, sans doute, vraisemblablement, contre la levée, en contrepartie""",
    supposes="supposons, imaginons, imaginez, supposez, admettons, à supposer, et si, que se passerait",
    rate="""par million, pour 100 000, par habitant, pour mille, par million d habitants, pour cent mille, pour 100.000,
        pour un million, pour mille habitants, sur cent, sur mille""",
    several="""pris ensemble, mis ensemble, à eux trois, réunis, confondus, dans les trois pays, dans les deux pays,
        dans le monde, à travers le monde, dans la région, à l échelle mondiale, cumulés, tous pays confondus""",
    partitive="""d entre eux, d entre elles, dont, parmi eux, parmi elles, parmi lesquels, parmi lesquelles, de ces, sur
        les, parmi les, chaque, des restants, de ceux qui restent, parmi ceux, parmi celles, d entre, de ceux ci, de
        celles ci, de ceux là, parmi ces, parmi celles ci, parmi ceux ci, de ce nombre, sur ce nombre, sur ce total, de
        ce total, sur ces, du total, au nombre desquels, desquels, desquelles, sur un total de, un sur, chacun""",
    including="""dont, parmi, y compris, parmi lesquels, notamment, incluant, comprenant, au rang desquels, parmi elles,
        parmi eux, entre autres, ainsi que, au nombre desquels, inclus, incluse, compris, comprises, à commencer par""",
    says="""selon, d après, a déclaré, déclare, affirme, affirment, indique, rapporte, estime, estiment, annoncé,
        confirmé, précise, rappelle, dénonce, souligne, dit, d apres, ajouté, affirmait, rappelé, rappelait, rappelant,
        déclarait, déclarant, dénonçait, précisait, précisant, signale, signalait, note, notait, relève, relevait,
        mentionne, évoque, évoquait, écrit, écrivait, écrivent, publie, publient, fait savoir, a fait savoir, fait
        valoir, peut on lire, assure, assurait, soutient, soutenu, soutiennent, parle de, parlait de, parlent de, fait
        état, cité*, citant, d après les, aux yeux de, de l avis de, au dire de, aux dires de, comptabilise, évalue,
        évaluent, évaluait, avance, avançait, chiffre, chiffrait, regrette, déplore, alerte, témoigne, martèle,
        expliqu*, considère, annoncent, annonçait, confirmait, communiqué, révèle, répète, indiquait, indiquent,
        rapportait, rapportent, déclarent, dénoncent""",
    besides="""outre, en plus de, en plus des, hormis, en sus de, en dehors de, indépendamment de, à part, mis à part,
        en sus des, à côté de, au delà des seuls, excepté""",
    ands="et, mais, tandis que, alors que, puis, quand",
    valid="""données au, mise à jour, chiffres au, situation au, état au, données valables au, dernière mise à jour, mis
        à jour le, données arrêtées au, chiffres arrêtés au""",
    negation="""aucun*, pas, nul, personne, jamais, zéro, sans, ni, pas de, n y a pas, non, nulle, guère, point, plus
        aucun, plus aucune, plus un, rien, ne compte pas, il n y a pas""",
    entries="noms, nom, fiches, entrées, patronymes, profils, visages, fiches nominatives, lignes",
    they="""ils sont, elles sont, en détient, en compte, en dénombre, en recense, en recensait, ils sont désormais, ils
        sont aujourd hui, ils sont maintenant, elles sont aujourd hui, ils seraient, on en compte, on en dénombre, il y
        en a, il en reste, ils sont encore, en répertorie""",
    they_were="""ils étaient, elles étaient, on en comptait, il y en avait, en comptait, on parlait de, on en
        dénombrait, ils étaient alors, ils étaient encore, en recensait, en détenait, en répertoriait, elle en comptait,
        elle comptait, elle comportait, elle en recensait, il y en avait alors, il y en avait encore, il en comptait,
        ils n étaient que, contre, ce nombre était de, le chiffre était de, était alors de, s élevait alors à""",
    altogether="au total, en tout, en tout et pour tout, au bout du compte, globalement",
    so_many="autant de, tel est le nombre de, tel est désormais le nombre de, c est le nombre de, voilà le nombre de",
    asks="combien, quel est le nombre, quel est le nombre de, combien sont ils, combien sont, à combien, combien de",
    sanctions="""sanction*, mesures restrictives, liste des extrémistes, liste des terroristes, liste d extrémistes,
        liste noire, liste de sanctions, train* de sanctions, interdits d entrée, interdiction* d entrée, gel des
        avoirs, registre des extrémistes, liste des personnes recherchées""",
    foretold="il y aura, y aura, seront, atteindra, dépassera, prévoit",
    gather="manifest*, défil*, ont signé, signent, signataires, rassembl*, participé, participent, dans la rue",
    served="parrain*, marrain*, ont écrit à, filleul*, adopté*, ont écrit, écrit à, lettres à, cartes à, colis à",
    this_month="mois, du mois, du mois écoulé, mois écoulé, mois sous revue",
    idle="""comme jamais, jamais encore, si bien, comme si, même si, plus jamais, autant que, pas seulement, en fait, de
        fait, a fait, tient à, tient compte, grâce à""",
    out_of="des, sur les, sur, de ces, parmi les, de la, d entre les, parmi ces, sur ces, de cette",
    arrives="arrivés, arrivé, arrivées, arrivée, arrivent, sortis",
    denials="""nie que, nié que, dément, démenti, nient, nie, nie détenir, nier, niait, niant, démentait,
        démentent, démenti que, réfute, réfutent, conteste, contestent, récuse, faux que, pas vrai que,
        inexact que""",
    related="""lire aussi, à lire aussi, voir aussi, lire également, sur le même sujet, sur le même thème, à lire
        également, lisez aussi, lire aussi sur, pour aller plus loin, lire la suite, voir également, à relire""",
    demands="""appel*, demand*, exig*, réclam*, doit, doivent, immédiat*, inconditionnel*, exhort*, jusqu à ce que, tant
        que, devraient, devrait, il faut, plaid*, presse, pressent, intime*, sans condition*, sans délai, enjoin*,
        insist*, milite, militent pour, mobilis*, revendiqu*""",
    year_word="l année, année, l an dernier, année écoulée, l année écoulée, l an passé, l année dernière",
    today="aujourd hui, ce jour, aujourd hui même",
    yesterday="hier, hier soir, la veille au soir",
    month_end="""fin de l année, fin, à la fin de, à la fin du mois de, fin du mois de, la fin, dernier jour, au 31 du,
        au 30 du, au dernier jour de, en fin de, fin du, fin du mois, en fin de mois, au terme de, au terme du mois de,
        à l issue de, à l issue du mois de, au dernier jour du mois de, dernier jour de, au soir du, à la fin du""",
    month_start="début, au début de, début du mois de, au début du, tout début, début du, en début de",
    not_as_of="""depuis, après, dès, avant, jusqu au, entre, pendant, à partir du, du, de, jusqu en, jusqu à, à compter
        du, courant, au cours de, datant de, daté du, datée du, dans la nuit du, lors du, suite au, après le""",
    year_ago="""un an plus tôt, il y a un an, un an auparavant, il y a tout juste un an, une année plus tôt, une année
        auparavant, un an avant, voilà un an, voici un an, il y a douze mois, l année d avant""",
    abbreviations="""m, mme, dr, art, no, janv, févr, avr, juil, sept, oct, nov, déc, etc, env, vol, p, mm, mgr, prof,
        st, ste, chap, cf, tél, bd, av, fig, réf, resp""",
    sources=SOURCES,
    countries=COUNTRIES,
    approx_after="environ, à peu près, plus ou moins, grosso modo",
    examples=(
        Example(
            "Le nombre de prisonniers politiques au Bélarus frôle les 1 300, dont dix mineurs.",
            (
                "total fewer_than 1300",
                "subset exact 10",
            ),
        ),
        Example("Le Bélarus compte aujourd'hui 1 204 prisonniers politiques.", ("total exact 1204",), country="BY"),
        Example("Près de 1.500 détenus politiques restent derrière les barreaux.", ("total fewer_than 1500",)),
        Example("Les défenseurs des droits ont reconnu six nouveaux prisonniers politiques.", ("change exact 6",)),
        Example(
            "Au 3 mars, on comptait 870 prisonniers politiques au Bélarus.",
            ("total exact 870",),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Viasna évalue à 1 312 le nombre de prisonniers politiques.", ("total exact 1312",)),
        Example("Plus de 1 300 personnes sont emprisonnées pour des motifs politiques.", ("total more_than 1300",)),
        Example("Le compteur de Viasna affichait hier 1 312 prisonniers politiques.", ("total exact 1312",)),
        Example("Douze prisonniers politiques ont recouvré la liberté.", ("change exact 12",)),
        Example("L'exposition montre 60 portraits de prisonniers politiques à 300 visiteurs."),
        Example("Le tribunal a condamné 40 personnes à une amende et 12 à 15 jours d'arrêt."),
        Example("Le prisonnier politique purge 11 ans depuis le 3 mai 2021."),
    ),
)
