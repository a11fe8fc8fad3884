"""French."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="fr",
    name="French",
    function_words="""
        le, la, les, l, un, une, des, du, de, d, et, à, au, aux, en, dans, par, pour, sur, avec, sans, que, qui, qu,
        dont, où, ne, pas, plus, ce, cette, ces, cet, il, elle, ils, elles, on, se, s, sa, son, ses, leur, leurs,
        est, sont, était, étaient, a, ont, avait, été, être, mais, ou, comme, aussi, même, très, selon, depuis,
        après, avant, entre, y, c, n, encore, toujours
    """,
    terms="""
        prisonnier* politique*, prisonnière* politique*, détenu* politique*, détenue* politique*,
        prisonnier* d'opinion, prisonniers d opinion, prisonnier d opinion, prisonniers de conscience,
        prisonnier de conscience, prisonnières d opinion, otage* politique*, détenu* d opinion, détenus d opinion,
        personnes détenues pour des raisons politiques, prisonniers du régime, prisonniers de guerre politique
    """,
    grounds="""
        pour raisons politiques, pour des raisons politiques, pour des motifs politiques, pour motifs politiques,
        pour activités politiques, politiquement motivé*, à caractère politique, pour des accusations politiques,
        pour leurs convictions, pour leurs opinions
    """,
    captives="""
        prisonnier*, prisonnière*, détenu*, détenue*, otage*, captif*, incarcéré*, opposant*, dissident*, militant*
    """,
    persons="personne*, gens, citoyen*, noms, individu*, biélorusses, habitants, nom, fiches",
    groups="""
        femme*, homme*, mineur*, enfant*, adolescent*, retraité*, journaliste*, blogueur*, avocat*, médecin*,
        enseignant*, étudiant*, prêtre*, religieux, croyant*, défenseur* des droits, âgé*, malade*,
        gravement malade*, handicapé*, étranger*, militaire*, soldat*, ukrainien*, polonais, lituanien*, letton*,
        mères, mère*, parents, membre*, politicien*, syndicaliste*, ouvrier*, scientifique*, musicien*, américain*,
        allemand*, adulte*, civil*, collaborateur*, jeunes, fonctionnaire*, professeur*
    """,
    places="colonie, colonie pénitentiaire, prison de, région, district",
    former="ancien*, ex, anciennes",
    things="""
        an, ans, année*, jour*, mois, semaine*, heure*, minute*, pour cent, %, rouble*, dollar*, euro*, amende*,
        affaire*, article*, pays, fois, peine*, procès, verbal, arrestation*, perquisition*, tribunal*, entreprise*,
        organisation*, ong, manifestation*, kilomètre*, km, mètre*, million*, milliard*, voix, sanction*, juge*,
        procureur*, participant*, manifestant*, lettre*, page*, point*, place*, livre*, employé*, candidat*, morts,
        blessé*, médias, cas, charges, interpellations, degrés
    """,
    numbered="article*, art, alinéa, n°, no, numéro, âge, âgé de, âgée de, page*, chaîne, résolution",
    units={
        1: "un, une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix, dizaine",
        11: "onze",
        12: "douze",
        13: "treize",
        14: "quatorze",
        15: "quinze, quinzaine",
        16: "seize",
        17: "dix sept",
        18: "dix huit",
        19: "dix neuf",
        20: "vingt, vingtaine",
        30: "trente, trentaine",
        40: "quarante, quarantaine",
        50: "cinquante, cinquantaine",
        60: "soixante, soixantaine",
        70: "soixante dix, septante, soixantaine dix",
        80: "quatre vingt, quatre vingts",
        90: "quatre vingt dix, nonante",
        71: "soixante et onze",
        72: "soixante douze",
        73: "soixante treize",
        74: "soixante quatorze",
        75: "soixante quinze",
        76: "soixante seize",
        77: "soixante dix sept",
        78: "soixante dix huit",
        79: "soixante dix neuf",
        91: "quatre vingt onze",
        92: "quatre vingt douze",
        93: "quatre vingt treize",
        94: "quatre vingt quatorze",
        95: "quatre vingt quinze",
        96: "quatre vingt seize",
        97: "quatre vingt dix sept",
        98: "quatre vingt dix huit",
        99: "quatre vingt dix neuf",
    },
    multipliers={
        12: "douzaine",
        100: "cent, cents, centaine, centaines",
        1000: "mille, millier, milliers",
        1_000_000: "million*",
    },
    fixed={
        1500: "un millier et demi, mille cinq cents, millier et demi",
        500: "un demi millier",
        100: "une centaine",
        1000: "un millier",
        10: "une dizaine",
        12: "une douzaine",
        20: "une vingtaine",
        50: "une cinquantaine",
        30: "une trentaine",
        40: "une quarantaine",
        15: "une quinzaine",
        60: "une soixantaine",
        200: "deux centaines",
        70: "environ soixante dix",
    },
    vague={
        24: "dizaines, des dizaines, plusieurs dizaines, quelques dizaines",
        200: "centaines, des centaines, plusieurs centaines, quelques centaines, centaines et des centaines",
        2000: "milliers, des milliers",
        20000: "dizaines de milliers, des dizaines de milliers",
        200000: "centaines de milliers",
    },
    joiners="et",
    endings="e, er, ème",
    approx="""
        environ, quelque, quelques, autour de, à peu près, approximativement, aux alentours de, de l ordre de,
        près d environ, une estimation de
    """,
    fewer_than="""
        près de, près d, presque, moins de, moins d, un peu moins de, à peine, pas loin de, sous la barre des,
        proche de,
        frôle, frôlent, frôlait
    """,
    more_than="""
        plus de, plus d, au delà de, dépasse, dépassé, dépassent, dépassé les, dépasse les, un peu plus de,
        supérieur à, bien plus de, franchi la barre des, dépassé la barre des
    """,
    at_least="au moins, au minimum, minimum, pas moins de, pas moins d, du moins, a minima",
    at_most="jusqu à, au plus, au maximum, maximum, pas plus de",
    exact="atteint, atteint les, exactement, un total de, au total, pour atteindre, désormais, les, déjà, record de",
    more_after="et plus",
    least_after="au moins, ou plus, au minimum",
    floor="pas moins",
    range_from="entre, de",
    range_to="et, à, ou",
    definite="les, ces, tous les",
    more="autres, nouveaux, nouvelles, supplémentaires, de plus, nouveau, nouvelle, encore",
    others="autres",
    recognised="""
        reconnu*, considéré*, désigné*, déclaré*, qualifié*, statut, reconnaît, reconnaissent, recensé*, classé*,
        nommé*
    """,
    added="ajouté*, s ajoutent, rejoint, augmenté de, a augmenté de, allongé*, s est allongée, ajoutées à, complété*",
    grows="""
        augment*, accru*, baiss*, allong*, grandi*, passé, passée, passés, passe, passant, tombé, tombée, descendu,
        grimpé, augmenté, baissé, diminué, reculé, monté
    """,
    by="de",
    freed="""
        libéré*, libère, libération*, libérer, libérés, gracié*, grâce*, gracie, relâché*, sorti*, sortent,
        amnisti*, échangé*, échange, expulsé*, extradé*, remis* en liberté, quitté*, arrivé*, purgé*, réhabilit*,
        affranchi*, élargi*, sont sorties, rentrer chez eux, rentrés chez eux, regagné leur domicile, arrivent,
        atterri
    """,
    arrested="arrêté*, emprisonné*, interpellé*, capturé*, jeté*, écroué*, placé* en détention",
    died="mort*, décédé*, tué*, décès, mourir, mortes",
    court="""
        condamné*, jugé*, inculpé*, accusé*, poursuivi*, interpellé*, arrêté*, persécuté*, verbalisé*,
        perquisition*, procès, réprimé*
    """,
    holds="""
        il y a, y a, compte, comptait, on compte, on comptait, détient, détiennent, sont, recense, recensait,
        dénombre, dénombrait, se trouvent, croupissent, retient, existe, possède, a, avait, totalise, subissent,
        étaient, croupi*, sont détenus, sont détenues, sont enfermés, sont incarcérés, sont emprisonnés
    """,
    remain="""
        reste*, restent, restant*, demeur*, toujours, encore, il reste, continuent, subsistent, restaient, restait,
        demeurent, demeuraient, demeure
    """,
    prison="""
        en prison, derrière les barreaux, en détention, incarcéré*, emprisonné*, détenus, détenu, sous les verrous,
        prisons, geôles, dans les geôles, enfermé*, privé* de liberté, en captivité, dans les prisons, prison,
        embastillé*
    """,
    tally="""
        ils étaient, elles étaient, ils sont, elles sont, nombre, total, au total, chiffre, bilan, décompte,
        en tout, somme, compteur, effectif
    """,
    reaches="""
        s élève à, s élevait à, s établit à, atteint, atteignait, est de, était de, passé à, passe à, se chiffre à,
        porte à, portant, monte à, est passé à, ils étaient, elles étaient, tombé à, sont, estimé, grimpé à, monté
        à, est monté à, descendu à, retombé à, dépassé, a franchi, culmine à, compte désormais, tient désormais à,
        comprend, comprenait, contient, contenait, recense, recensait, dénombre, dénombrait, compte, comptait
    """,
    lists="liste, listes, registre, base de données, recensement, fichier, bases",
    now="""
        aujourd hui, actuellement, maintenant, à ce jour, à présent, à l heure actuelle, désormais, en ce moment,
        au, à la date du, jusqu ici, déjà, pour l heure, ce jour
    """,
    openers="depuis, dès",
    since="""
        depuis le début, depuis août, depuis mai, depuis 2020, depuis l été, à partir de, ces dernières années,
        au cours des, au fil des, depuis que, depuis 2018, depuis 2014
    """,
    ever="""
        jamais, au fil des ans, sont passés par, passées par, au total depuis, à un moment ou à un autre, ont figuré
        sur, sont passées par, passés par, passées par ce statut
    """,
    past="""
        il y a un an, un an plus tôt, auparavant, précédemment, alors, l an dernier, l année dernière, il y a un
        mois, par rapport à, contre, à titre de comparaison, jadis, une semaine plus tôt, un mois plus tôt, au plus
        fort, le mois dernier, la semaine dernière, un jour plus tôt, la veille encore, jours plus tôt
    """,
    hypothetical="""
        pourrait, pourraient, serait, seraient, peut, peuvent, possible, probablement, peut être, prévoit,
        envisage*, si, veut, veulent, en réalité, réel, combien suivront
    """,
    supposes="supposons, imaginons, imaginez",
    rate="par million, pour 100 000, par habitant, pour mille",
    several="pris ensemble, mis ensemble, à eux trois",
    partitive="""
        d entre eux, d entre elles, dont, parmi eux, parmi elles, parmi lesquels, parmi lesquelles, de ces, sur les,
        parmi les, chaque, des restants, de ceux qui restent, parmi ceux, parmi celles
    """,
    including="dont, parmi, y compris, parmi lesquels, notamment, incluant",
    says="""
        selon, d après, a déclaré, déclare, affirme, affirment, indique, indiqué, rapporte, rapporté, estime,
        estiment, annoncé, confirmé, précise, rappelle, dénonce, souligne, dit, d apres, ajouté, ajoute
    """,
    besides="outre, en plus de, en plus des, hormis",
    ands="et, mais",
    valid="données au, mise à jour",
    negation="aucun*, pas, nul, personne, jamais, zéro, sans, ni, pas de, n y a pas, aucun, aucune",
    entries="noms, nom, fiches",
    they="ils sont, elles sont, en détient, en compte, en dénombre, en recense, en recensait",
    they_were="ils étaient, elles étaient, on en comptait, il y en avait, en comptait, on parlait de, on en dénombrait",
    altogether="au total, en tout",
    so_many="autant de, tel est le nombre de",
    asks="combien",
    sanctions="sanction*, mesures restrictives, liste des extrémistes, liste des terroristes, liste d extrémistes",
    served="parrain*, marrain*, parrainage*, ont écrit à",
    this_month="mois, du mois",
    idle="comme jamais, jamais encore",
    out_of="des, sur les, sur, de ces",
    arrives="arrivés, arrivé, arrivées, arrivée, arrivent, sortis",
    denials="nie que, nié que, dément, démenti, nient",
    related="lire aussi, à lire aussi, voir aussi, lire également, sur le même sujet",
    demands="""
        appel*, demand*, exig*, réclam*, doit, doivent, immédiat*, inconditionnel*, exhort*, jusqu à ce que, tant
        que
    """,
    year_word="l année, année, l an dernier",
    today="aujourd hui",
    yesterday="hier",
    month_end="""
        fin de l année, fin, à la fin de, à la fin du mois de, fin du mois de, la fin, dernier jour, au 31 du, au 30
        du, au dernier jour de, en fin de, fin du
    """,
    month_start="début, au début de, début du mois de",
    not_as_of="depuis, après, dès, avant, jusqu au, entre, pendant, à partir du, du, de",
    year_ago="un an plus tôt, il y a un an, un an auparavant, il y a tout juste un an",
    abbreviations="m, mme, dr, art, no, janv, févr, avr, juil, sept, oct, nov, déc, etc, env, vol, p",
    sources={
        "human rights defenders": "défenseurs des droits, organisations de défense des droits, ong",
        "UN": "ONU",
        "opposition": "opposition",
    },
    countries={
        "BY": "biéloruss*, bélarus*, belarus*, minsk",
        "RU": "russ*2, russie, moscou, kremlin",
        "UA": "ukrain*, kiev, kyiv",
        "LT": "lituani*, vilnius",
        "PL": "pologne, polonais*, varsovie",
        "US": "états unis, américain*, washington",
        "VE": "vénézuél*, venezuela, caracas",
        "CU": "cuba, cubain*, havane, la havane",
        "NI": "nicaragua*, nicaragu*, managua",
        "BI": "burundi*",
        "TR": "turquie, turc*, turqu*, ankara",
        "RW": "rwanda*",
        "CM": "cameroun*",
        "TN": "tunisi*",
        "DZ": "algéri*, alger",
        "GN": "guinéen*",
        "GE": "géorgi*, tbilissi",
        "AZ": "azerbaïdjan*, bakou",
        "KZ": "kazakh*, astana",
        "IR": "iran*, téhéran",
        "CN": "chinois*, pékin",
        "HK": "hong kong*",
        "EG": "égypt*, le caire",
        "MM": "birman*, birmanie, rangoun",
    },
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
        Example("Le tribunal a condamné 40 personnes à une amende et 12 à 15 jours d'arrêt."),
        Example("Le prisonnier politique purge 11 ans depuis le 3 mai 2021."),
    ),
)
