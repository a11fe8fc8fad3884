"""Portuguese."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    function_words="""
        o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, e, ou, que, por, pelo, pela,
        pelos, para, com, sem, ao, aos, à, às, se, seu, sua, seus, suas, não, é, são, era, eram, foi, foram, há,
        havia, tem, têm, como, mais, mas, já, também, entre, até, desde, sobre, segundo, este, esta, estes, estas,
        esse, essa, ainda, quem, quando, após, nem, só, cada, durante, eles, elas, está, estão, seria, lá
    """,
    terms="""
        preso* político*, presa* política*, prisioneiro* político*, prisioneira* política*, detido* político*,
        detento* político*, preso* de consciência, prisioneiro* de consciência, preso* por motivos políticos,
        presos por razões políticas, reféns políticos, pessoas presas por motivos políticos, presos do regime,
        pessoas detidas por motivos políticos
    """,
    grounds="""
        por motivos políticos, por razões políticas, por motivação política, politicamente motivad*, por suas
        convicções, pelas suas convicções
    """,
    captives="""
        preso*, presa*, prisioneiro*, detido*, detida*, detento*, recluso*, refém, reféns, encarcerado*, opositor*,
        dissidente*, ativista*, manifestante*
    """,
    persons="pessoa*, cidadão*, cidadãos, nomes, indivíduos, gente, cubanos, venezuelanos, nome, fichas",
    groups="""
        mulher*, homem, homens, menor*, adolescente*, criança*, jornalista*, blogueiro*, advogado*, médico*,
        professor*, estudante*, padre*, religioso*, defensor* de direitos, idoso*, doente*, gravemente doente*,
        deficiente*, estrangeiro*, militar*, soldado*, civi*, civis, ucraniano*, mãe*, membro*,
        político oposicionista, sindicalista*, trabalhador*, cientista*, músico*, adulto*, jovem, jovens,
        dissidente*, à espera de julgamento, condenado*, julgamento
    """,
    places="colônia, colónia, penitenciária de, região, província, município",
    former="ex, antigo*",
    things="""
        ano*, dia*, mês, meses, semana*, hora*, minuto*, por cento, %, rublo*, dólar*, euro*, multa*, caso*,
        artigo*, país*, países, vez, vezes, pena*, processo*, tribunal, tribunais, empresa*, organizaç*, ong*,
        marcha*, quilômetro*, km, metro*, milhão, milhões, voto*, sanções, juiz*, procurador*, participante*,
        carta*, página*, ponto*, lugar*, livro*, funcionário*, candidato*, mortos, feridos, medidas, habitantes,
        século
    """,
    numbered="artigo*, art, nº, número, idade, página*, canal, resolução, lei, n.º",
    units={
        1: "um, uma",
        2: "dois, duas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez, dezena",
        11: "onze",
        12: "doze",
        13: "treze",
        14: "catorze, quatorze",
        15: "quinze",
        16: "dezesseis, dezasseis",
        17: "dezessete, dezassete",
        18: "dezoito",
        19: "dezenove, dezanove",
        20: "vinte",
        30: "trinta",
        40: "quarenta",
        50: "cinquenta",
        60: "sessenta",
        70: "setenta",
        80: "oitenta",
        90: "noventa",
        100: "cem, cento",
        200: "duzentos, duzentas",
        300: "trezentos, trezentas",
        400: "quatrocentos, quatrocentas",
        500: "quinhentos, quinhentas",
        600: "seiscentos, seiscentas",
        700: "setecentos, setecentas",
        800: "oitocentos, oitocentas",
        900: "novecentos, novecentas",
    },
    multipliers={
        12: "dúzia",
        100: "centena, centenas, cento",
        1000: "mil, milhar, milhares",
        1_000_000: "milhão, milhões",
    },
    fixed={
        100: "uma centena",
        1000: "um milhar",
        12: "uma dúzia",
        10: "uma dezena",
        1500: "mil e quinhentos, um milhar e meio",
        50: "meia centena",
        20: "duas dezenas, uma vintena",
        500: "meio milhar",
    },
    vague={
        24: "dezenas, dúzias, várias dezenas, algumas dezenas, dezenas e dezenas",
        200: "centenas, várias centenas, algumas centenas, centenas e centenas",
        2000: "milhares",
        20000: "dezenas de milhares",
        200000: "centenas de milhares",
    },
    joiners="e",
    approx="cerca de, aproximadamente, uns, umas, em torno de, por volta de, à volta de, mais ou menos",
    fewer_than="quase, perto de, menos de, pouco menos de, abaixo de, próximo de, beira, beiram, beirava",
    more_than="""
        mais de, acima de, supera, ultrapassa, superou, ultrapassou, além de, pouco mais de, passa de,
        passou dos, passou das,
        superior a, mais do que
    """,
    at_least="pelo menos, ao menos, no mínimo, não menos de, mínimo de, nada menos que",
    at_most="até, no máximo, não mais de, máximo de",
    exact="""
        chega a, chegou a, atinge, atingiu, alcançou, exatamente, um total de, os, as, já são, recorde de, totaliza
    """,
    least_after="ou mais, pelo menos, no mínimo",
    floor="não menos",
    range_from="entre, de, dos",
    range_to="e, a, ou, para, até",
    definite="os, as, dos, das, estes, estas, todos os",
    more="mais, novos, novas, outros, outras, adicionais, novo, nova",
    others="outros, outras, restantes, demais",
    recognised="""
        reconhecido*, reconhecida*, reconheceu, considerado*, considera, declarado*, classificado*, registrado*,
        registado*, tem como, contabiliza, qualificado*, estatuto
    """,
    added="""
        acrescentado*, adicionado*, somaram, somou, aumentou em, cresceu em, incluído*, entraram, novas detenções,
        novas prisões, registaram, registraram
    """,
    grows="aumentou, cresceu, subiu, caiu, passou, passaram, passa, diminuiu, recuou, baixou",
    by="em",
    freed="""
        libertado*, liberado*, libertar, libertou, libertação, libertações, solto*, soltou, soltar, indulto*,
        indultado*, perdoado*, perdão, saiu, saíram, anisti*, amnisti*, troca, trocado*, deportado*, expulso*, em
        liberdade, livres, exilado*, desterrado*, excarceraç*, cumpriram, voltar para casa, voltaram para casa,
        regressaram a casa, chegam, chegaram
    """,
    arrested="detido*, capturado*, prendeu, prenderam, encarcerou, apanhado*, foram presos, sequestrado*",
    died="morreu, morreram, morto*, falecido*, faleceu, faleceram, morte*",
    court="""
        sujeitas a, sujeitos a, submetidas, submetidos, submetida, processos penais, condenado*, julgado*,
        processado*, acusado*, indiciado*, multado*, perseguido*, sentenciado*, interrogado*, medidas, investigado*
    """,
    holds="""
        há, havia, tem, têm, tinha, mantém, mantêm, conta com, existem, existe, são, soma, somam, registra, regista,
        contabiliza, estão, permanecem, trazia, detém, figuram, apodrecem, definham
    """,
    remain="""
        restam, resta, permanecem, permanece, continuam, continua, seguem, ainda, ficam, ficaram, permaneciam,
        seguiam, restavam
    """,
    prison="""
        na prisão, na cadeia, atrás das grades, encarcerado*, presos, presas, nas prisões, nas cadeias, em prisões,
        detidos, prisões, prisão, cadeia, cadeias, sob custódia, cárcere*
    """,
    tally="número, total, cifra, balanço, contagem, ao todo, no total, soma",
    reaches="""
        chega a, chegou a, atinge, atingiu, soma, subiu para, caiu para, passou para, é de, era de, são, já são,
        alcançou, totaliza, sobe para, cai para, passou a, recuou para, caiu a, baixou para, cresceu para, elevou
        para, somava, atingia, recorde de, um novo recorde de, inclui, incluía, contém, continha, reúne, reunia
    """,
    lists="lista, listas, listagem, registro, registo, relação, registros, base de dados, cadastro",
    now="""
        hoje, atualmente, agora, até agora, até o momento, neste momento, nesta data, já, ao fim de, até à data,
        em data de
    """,
    openers="desde",
    since="""
        desde o início, desde 2014, desde 2018, desde 2020, desde que, ao longo de, nos últimos, durante os últimos,
        a partir de
    """,
    ever="""
        alguma vez, ao longo dos anos, passaram por, em algum momento, já passaram por, passaram pela lista,
        passaram pela prisão
    """,
    past="""
        há um ano, um ano antes, anteriormente, antes, então, no ano passado, há um mês, em comparação, contra,
        trazia, tinha, em dezembro a lista, uma semana antes, um mês antes, no auge, no mês passado, na semana
        passada, dias antes, chegou a ser, chegaram a ser, um dia antes, no dia anterior
    """,
    hypothetical="""
        poderia*, poderá, pode, podem, possível, provavelmente, talvez, planeja, prevê, se, quer, querem,
        na realidade, real, seria, prometeu
    """,
    supposes="suponhamos, imaginemos, imagine",
    rate="por milhão, para cada, por habitante",
    several="somados os três países, nos três países",
    partitive="""
        deles, delas, dos quais, das quais, destes, destas, desses, dos, das, entre eles, entre os, do total, cada,
        dos restantes, dos que restam, dentre eles, entre elas, entre os quais
    """,
    including="entre eles, entre elas, incluindo, inclusive, incluído*, entre os quais, figuram, inclui",
    says="""
        segundo, de acordo com, disse, diz, afirmou, afirma, informou, denunciou, denuncia, relatou, revelou,
        estimou, anunciou, confirmou, indicou, publicou, calcula, lembrou, relatório, acrescentou, acrescenta
    """,
    besides="além de, além dos, além das, além do, para além dos, à parte",
    ands="e, mas",
    valid="dados de, atualizado em",
    negation="não, nenhum, nenhuma, ninguém, sem, nem, nunca, zero, nega, não há, não existem",
    entries="nomes, nome, fichas",
    they="são, já são, eram já",
    they_were="eram, havia, quando eram, somavam, contabilizava, falava-se em, eram então",
    altogether="ao todo, no total, um total de",
    so_many="tantos, tantas",
    asks="quantos, quantas",
    sanctions="sanção, sanções, sancion*, medidas restritivas, lista de extremistas, lista de terroristas",
    served="padrinh*, madrinh*, apadrinh*, escreveram a",
    this_month="mês, do mês",
    idle="como nunca",
    out_of="dos, das, desses, destes",
    arrives="chegam, chegaram, chegou, chega",
    denials="nega que, negou que, negam que, desmentiu",
    related="leia também, leia mais, veja também, saiba mais",
    demands="""
        exige*, exigiu, pede*, pediu, demanda*, apela*, deve, devem, imediata*, incondicional*, reclama*, insta*,
        até que todos, enquanto todos
    """,
    year_word="ano, do ano",
    today="hoje",
    yesterday="ontem",
    weekdays={
        0: "segunda",
        1: "terça",
        2: "quarta",
        3: "quinta",
        4: "sexta",
        5: "sábado",
        6: "domingo",
    },
    month_end="""
        fim do ano, final do ano, fim de, final de, fins de, no final de, no fim de, último dia de, finais de, ao
        fim do, no final do, no fim do, último dia do, ao término de
    """,
    month_start="início de, começo de, princípios de, no início de",
    not_as_of="desde, após, depois, antes, até, entre, durante, a partir de, do, de",
    year_ago="um ano antes, há um ano, exatamente um ano antes, um ano atrás",
    abbreviations="sr, sra, dr, art, nº, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, etc, aprox",
    sources={
        "human rights defenders": "defensores dos direitos humanos",
        "opposition": "oposição",
        "UN": "ONU",
    },
    countries={
        "BY": "bielorr*, belarus*, minsk",
        "RU": "russ*3, rússia, moscou, moscovo, kremlin",
        "UA": "ucrân*, ucrani*, kiev",
        "VE": "venezuel*, caracas, venezuelan*",
        "CU": "cuba, cuban*, havana",
        "NI": "nicarágua, nicaraguens*, manágua",
        "US": "estados unidos, EUA, americano*, washington",
        "BR": "brasil*, brasília",
        "PT": "portugal, português*, lisboa",
        "AO": "angol*, cabinda",
        "MZ": "moçambi*",
        "GW": "guiné bissau, guineense*",
        "GE": "georgian*, tbilisi",
        "AZ": "azerbaij*, baku, bacu",
        "TR": "turc*, turquia, ancara",
        "IR": "iranian*, teerã, teerão",
        "CN": "chines*, pequim",
        "HK": "hong kong*",
        "EG": "egípci*, cairo",
        "DZ": "argelin*, argel",
    },
    examples=(
        Example("O número de presos políticos em Cuba beira os 1.100.", ("total fewer_than 1100",)),
        Example("Há na Venezuela 1.204 presos políticos, segundo o Foro Penal.", ("total exact 1204",), country="VE"),
        Example("Continuam atrás das grades quase 1.500 prisioneiros políticos.", ("total fewer_than 1500",)),
        Example("Numa semana foram libertados seis presos políticos em Cuba.", ("change exact 6",), country="CU"),
        Example(
            "Em 3 de março o número de presos políticos em Cuba chegou a 870, entre eles 101 mulheres.",
            ("total exact 870", "subset exact 101"),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("O tribunal multou 40 pessoas e condenou 12 a 15 dias."),
        Example("O preso político cumpre 11 anos desde 3 de maio de 2021."),
    ),
)
