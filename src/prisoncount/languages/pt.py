"""Portuguese."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "um, uma", 2: "dois, duas, ambos, ambas, um par de, par de", 3: "três", 4: "quatro", 5: "cinco", 6: "seis",
    7: "sete", 8: "oito", 9: "nove", 10: "dez, dezena", 11: "onze", 12: "doze", 13: "treze", 14: "catorze, quatorze",
    15: "quinze", 16: "dezesseis, dezasseis", 17: "dezessete, dezassete", 18: "dezoito", 19: "dezenove, dezanove",
    20: "vinte", 30: "trinta", 40: "quarenta", 50: "cinquenta", 60: "sessenta", 70: "setenta", 80: "oitenta",
    90: "noventa", 100: "cem, cento", 200: "duzentos, duzentas", 300: "trezentos, trezentas",
    400: "quatrocentos, quatrocentas", 500: "quinhentos, quinhentas", 600: "seiscentos, seiscentas",
    700: "setecentos, setecentas", 800: "oitocentos, oitocentas", 900: "novecentos, novecentas",
}  # fmt: skip
FIXED = {
    100: "uma centena", 1000: "um milhar", 12: "uma dúzia", 10: "uma dezena",
    1500: "mil e quinhentos, um milhar e meio, milhar e meio, mil e meio", 50: "meia centena, cinco dezenas",
    20: "duas dezenas, uma vintena", 500: "meio milhar, cinco centenas", 6: "meia dúzia", 5: "meia dezena",
    18: "uma dúzia e meia, dúzia e meia", 24: "duas dúzias", 36: "três dúzias", 30: "três dezenas, uma trintena",
    40: "quatro dezenas", 15: "uma quinzena", 150: "uma centena e meia, centena e meia, cento e meio",
    200: "duas centenas, um par de centenas", 250: "duas centenas e meia", 300: "três centenas",
    400: "quatro centenas", 600: "seis centenas", 700: "sete centenas", 800: "oito centenas", 900: "nove centenas",
    2000: "dois milhares", 3000: "três milhares", 2500: "dois milhares e meio",
}  # fmt: skip
COUNTRIES = {
    "BY": "bielorr*, belarus*, minsk, bielo russ*, bielorrúss*", "RU": "russ*3, rússia, moscou, moscovo, kremlin",
    "UA": "ucrân*, ucrani*, kiev", "VE": "venezuel*, caracas, venezuelan*, chavist*, chavismo, miraflores",
    "CU": "cuba, cuban*, havana, castrist*", "NI": "nicarágua, nicaraguens*, manágua, orteguist*",
    "US": "estados unidos, EUA, americano*, washington", "BR": "brasil*, brasília",
    "PT": "portugal, português*, lisboa", "AO": "angol*, cabinda", "MZ": "moçambi*", "GW": "guiné bissau, guineense*",
    "GE": "georgian*, tbilisi", "AZ": "azerbaij*, baku, bacu", "TR": "turc*, turquia, ancara",
    "IR": "iranian*, teerã, teerão", "CN": "chines*, pequim", "HK": "hong kong*", "EG": "egípci*, cairo",
    "DZ": "argelin*, argel", "MM": "mianmar, myanmar, birman*, birmânia, rangum, yangon, naipidau",
    "SY": "síri*, damasco", "SA": "saudit*, riad, riade", "VN": "vietnamit*, vietnã, vietname, hanói",
    "ER": "eritre*, asmara", "ET": "etíop*, etiop*, adis abeba", "RW": "ruand*, kigali", "UG": "ugand*, kampala",
    "UZ": "uzbe*, tashkent", "TJ": "tadjiq*, dushanbe", "TM": "turcom*, turquemen*",
    "KZ": "cazaq*, cazaquistão, astana", "KG": "quirguiz*", "BH": "barein*, bahrein*", "IL": "israel*",
    "PS": "palestin*", "KP": "norte corean*, coreia do norte, pyongyang", "ZW": "zimbab*, harare",
    "MA": "marroqu*, rabat", "DE": "alemanh*, berlim", "FR": "franç*, francês*, paris",
    "GB": "britânic*, reino unido, londres", "ES": "espanh*, madrid",
    "GQ": "guiné equatorial, equato guineens*, malabo", "TL": "timor*, timorens*", "CV": "cabo verd*",
    "ID": "indonési*, jacarta", "LT": "lituan*, vilnius, vilna",
    "PL": "polônia, polónia, polones*, polonês*, polac*, varsóvia", "BO": "bolivian*", "CO": "colombian*",
    "SV": "salvadorenh*", "TH": "tailand*, tailandes*", "KH": "cambojan*",
}  # fmt: skip
SOURCES = {
    "human rights defenders": """defensores dos direitos humanos,
        defensores|grupos|organizações|entidades|ativistas|ongs de direitos humanos""",
    "opposition": "oposição", "UN": "ONU", "State Department": "departamento de estado",
    "Assistance Association for Political Prisoners": "associação de assistência a|aos presos políticos",
    "Justicia, Encuentro y Perdón": "encuentro y perdón, encontro e perdão, JEP",
    "CCDHRN": "comissão cubana de direitos humanos",
}  # fmt: skip
WEEKDAYS = {
    0: "segunda", 1: "terça", 2: "quarta", 3: "quinta", 4: "sexta", 5: "sábado", 6: "domingo",
}  # fmt: skip
LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    function_words="""o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, e, ou, que, por,
        pelo, pela, pelos, para, com, sem, ao, aos, à, às, se, seu, sua, seus, suas, não, é, são, era, eram, foi, foram,
        há, havia, tem, têm, como, mais, mas, já, também, entre, até, desde, sobre, segundo, este, esta, estes, estas,
        esse, essa, ainda, quem, quando, após, nem, só, cada, durante, eles, elas, está, estão, seria, lá""",
    terms="""preso*|presa*|prisioneir*|detid* político|políticos|política|políticas, detent*|reclus*|cativ*|encarcerad*
        político|políticos|política|políticas, aprisionad*|refém|reféns político|políticos|política|políticas,
        preso*|presa* de consciência|opinião, prisioneir* de consciência|opinião, detid*|detent* de consciência|opinião,
        preso*|presa*|detid*|detent* por motivo|motivos|razão|razões político|políticos|política|políticas,
        preso*|presa*|prisioneir* por motivo|motivos|razão|razões político|políticos|política|políticas,
        reclus*|encarcerad* por motivo|motivos|razão|razões político|políticos|política|políticas, preso*|presa*|detid*
        por causas|delitos|crimes político|políticos|política|políticas, preso*|presa*|encarcerad* por
        motivação|motivações política|políticas, pessoas presas|detidas|encarceradas por motivos|razões
        político|políticos|políticas, reféns|presos do regime|chavismo|castrismo, presos|prisioneiros da ditadura,
        privad* de|da liberdade por motivos|razões político|políticos|políticas, presos e presas
        político|políticos|políticas, presas e presos político|políticos|políticas, presos políticos e de consciência,
        presospolíticos, presaspolíticas, prisão política""",
    grounds="""por|com motivo|motivos|razão|razões político|políticos|política|políticas, por causa|causas|delito|crimes
        político|políticos|política|políticas, por motivação|motivações|perseguição
        político|políticos|política|políticas, por motivos|razões de consciência|opinião, por delitos de opinião,
        por|com|sob acusações político|política|políticas, de cunho político, de caráter político, de fundo político, de
        natureza política, de motivação política, por suas|seus convicções|ideias|opiniões|crenças, pelas suas
        convicções|ideias|opiniões|crenças, por suas opiniões políticas, por pensar diferente, por discordar, por se
        oporem, por política, por dissidência, politicamente motivad*""",
    captives="""preso*, presa*, prisioneiro*, detido*, detida*, detento*, recluso*, refém, reféns, encarcerado*,
        opositor*, dissidente*, ativista*, manifestante*, aprisionad*, cativ*, presidiári*, encarcerad*, reclus*,
        privad* de liberdade, privados da liberdade, presos e presas""",
    persons="""pessoa*, cidadão*, nomes, indivíduos, gente, nome, fichas, cidadã, cidadãs, concidadã*, compatriota*,
        indivíduo, apelidos, sobrenomes, seres humanos, vidas, bielorruss*, venezuelan*, cuban*, nicaraguens*,
        moçambican*, angolan*, egípci*, birmanes*, homens e mulheres, mulheres e homens, russos, identidades""",
    groups="""mulher*, homem, homens, menor*, adolescente*, criança*, jornalista*, blogueiro*, advogado*, médico*,
        professor*, estudante*, padre*, religioso*, defensor* de direitos, idoso*, doente*, gravemente doente*,
        deficiente*, estrangeiro*, militar*, soldado*, civi*, ucraniano*, mãe*, membro*, político oposicionista,
        sindicalista*, trabalhador*, cientista*, músico*, adulto*, jovem, jovens, dissidente*, à espera de
        julgamento|sentença, condenado*, julgamento, menin*, garot*, rapaz*, moça*, senhora*, pai, pais, avó*, avô*,
        viúv*, irmão*, grávid*, gestante*, deficiência, hospitalizad*, internad*, câncer, cancro, doença*, enfermidade*,
        enferm*, problemas de saúde, estado grave|crítico|delicado, padecem, sofrem, transtornos mentais,
        maiores|menores de, com mais de, da terceira idade, sexagenári*, septuagenári*, aposentad*, reformad*,
        pensionist*, repórter*, comunicador*, fotógraf*, fotojornalist*, cinegrafist*, profissionais da|de|dos,
        trabalhador* da imprensa, escritor*, poeta*, atriz*, artista*, cineast*, empresári*, docent*, acadêmic*,
        académic*, pesquisador*, investigador*, universitári*, sacerdot*, bispo*, pastor*3, freira*, monge*, evangélic*,
        testemunhas de jeová, dirigent*, líderes, ex deputad*|ministr*|militares, prefeit*, vereador*, policiais,
        polícias, oficiais reformados, vestem farda, farda, dupla nacionalidade|cidadania, binacion*, nacionalidade,
        passaporte, residente*, franceses*, francês*, britânic*, letão, letões, leton*, estonian*, polonês*, polones*,
        polac*, japonês*, japones*, italian*, espanh*, português*, portugues*, colombian*, norte american*,
        norteamerican*, estadunidens*, americano*, greve de fome, isolamento, incomunicáve*, incomunicad*, solitária,
        sem julgamento|condenação|sentença, aguardam julgamento|sentença, aguardando julgamento, prisão
        preventiva|perpétua|domiciliar|domiciliária, detenção preventiva, perpétua, cumprem pena, sentença,
        desaparecid*, desaparecimento forçado, desaparecimentos forçados, paradeiro, paradeiro desconhecido, prova de
        vida, regime domiciliar, trabalho|trabalhos forçado|forçados, camponês*, campones*, indígena*, operári*, lgbt*,
        feminist*, reincident*, usuári*, adotad*, adoptad*, lituan*, alemã*, ator, atores""",
    places="""colônia, colónia, penitenciária|presídio|cadeia|prisão|departamento|estado de, região, província,
        município, centro de detenção, nesta prisão|cadeia, na penitenciária, na prisão de, no presídio, complexo
        penitenciário, unidade prisional""",
    former="ex, antigo*, ex presos|prisioneir*|detid*|detent*|reclus*, antiga*, outrora",
    things="""ano*, dia, dias, mês, meses, semana*, hora*, minuto*, noite*, século*, década*, por cento, %, rublo*,
        dólar*, euro*, real, reais, peso*, bolívar*, libra*, kwanza*, salário*, multa*, milhão, milhões, habitantes,
        caso*, artigo*, vez, vezes, pena*, processo*, audiência*, julgamentos, acusaç*, sentenças, condenaç*, delito*,
        crime*, ordem, ordens, decreto*, lei*2, busca*, execuç*, assassinat*, tribunal, tribunais, juiz*, procurador*,
        promotor*, testemunha*, vítima*, empresa*, banco*, organizaç*, ong*, associaç*, fundaç*, instituiç*, entidade*,
        grupo*, coletivo*, colectivo*, partido*, sindicato*, universidade*, escola*, igreja*, hospital, hospitais,
        jornal, jornais, canal, canais, site*, conta*2, programa*, foto*, vídeo*, imagem, imagens, mensagem, mensagens,
        tuíte*, comentário*, carta*, página*, livro*, exemplar*, denúncia*, relatório*, boletim, boletins, resoluç*,
        proposta*, projeto*, projecto*, medidas, pergunta*, ponto*, lugar*, assinatura*, signatári*, voto*, votante*,
        abstenç*, deputad*, eurodeputad*, senador*, parlamentar*, candidato*, delegaç*, governo*, embaixad*,
        observador*, funcionário*, agente*, guarda*, voluntári*, participante*, protesto*, marcha*, manifestaç*, ato*1,
        greve*, família*, familiar*, filho*, filha*, parente*, visita*, seguidor*, migrante*, refugiad*, exilad*,
        sanções, sanção, mortos, mortes, feridos, país*, cidade*, aldeia*, províncias, municípios, estados, regiões,
        distritos, nacionalidade*, quilômetro*, quilómetro*, km, metro*, quilo*, avião, aviões, voo*, ônibus,
        autocarro*, barco*, cela*, cadeias, prisões, presídios, delegacia*, cadeira*, vela*, ataque*, violaç*, fase*,
        pessoas|cidadãos assin*|march*|protest*|particip*|vot*|desfil*, pessoas se manifest*|concentr*|reun*""",
    numbered="""artigo*, art, nº, número, idade, página*, canal, resolução, lei, n.º, capítulo, parágrafo, alínea, rua,
        avenida, sala, cela, pavilhão, voo, folha, tomo, edição, episódio, num, decreto, decreto lei, linha, telefone,
        processo, km, quilômetro, pág, págs, portaria, colônia n, inciso""",
    units=UNITS,
    multipliers={
        12: "dúzia",
        100: "centena, centenas, cento",
        1000: "mil, milhar, milhares",
        1000000: "milhão, milhões",
    },
    fixed=FIXED,
    vague={
        24: """
            dezenas, dúzias, várias dezenas, algumas dezenas, dezenas e dezenas, umas dezenas, umas dúzias, várias
            dúzias, algumas dúzias, muitas dezenas, um par de dúzias
        """,
        200: """
            centenas, várias centenas, algumas centenas, centenas e centenas, umas centenas, muitas centenas, diversas
            centenas
        """,
        2000: "milhares, vários milhares, alguns milhares, milhares e milhares, vários mil, uns milhares",
        20000: "dezenas de milhares",
        200000: "centenas de milhares",
    },
    joiners="e",
    approx="""cerca de|das|dos, aproximadamente, uns, umas, em torno de|dos|das, por|à|a volta de|dos|das, ao redor
        de|dos, mais ou menos, coisa de, algo como, na casa de|dos|das, na|da ordem de|dos|das, grosso modo, à roda de,
        circa, estimad*|calculad* em, ronda, rondam, rondava, rondando, rondar, gira em torno de|dos""",
    fewer_than="""quase, quase que, perto|abaixo de|dos|das, menos de|dos, pouco menos de|que, próximo|próxim*
        de|dos|a|aos, beira, beiram, beirava*, beirando, chega* perto de|dos, não chega*|chegava* a|aos|às, não
        atinge*|alcança*, inferior* a|aos, se aproxima|aproximam|aproximava de|dos, à beira de|dos, às portas de|dos, a
        um passo de|dos, prestes a atingir|alcançar|chegar, praticamente, roçando, a caminho de|dos, beiram|beira já""",
    more_than="""mais|acima|além de|dos|das, bem|muito|pouco mais de, bem|muito acima de|dos, supera*, superou,
        superava*, supera*|superou os|as|a|o, ultrapassa*, ultrapassou, ultrapass*|super* a|o|as|os
        barreira|marca|casa|número|patamar de|dos, excede*, para lá de|dos, para cima de, passa*|passam|passava*|passou
        dos|das, já passa*|passam|passou de|dos, superior* a|aos|às, mais|maior do que, maior que, rompeu|rompe|rompem a
        barreira de|dos, transpôs a barreira dos""",
    at_least="""pelo|ao|quando menos, no|ao mínimo, não|nada|nunca menos de, mínimo de, não menos que, não menos do que,
        um mínimo de, por baixo""",
    at_most="""até, no máximo|limite, não mais|passa|passam|passava de, máximo de, não mais que, não mais do que, quando
        muito, um máximo de, até um máximo de, não excede|ultrapassa|ultrapassam|supera""",
    exact="""chega|chegou|chegado a, atinge, atingiu, alcançou, exatamente, um total|recorde de, os, as, já são,
        recorde|máximo|total de, totaliza, atinge os, atingem, atingiram, alcança, alcançam, totalizam, totalizando,
        totalizou, somam, soma, nada menos que, nada menos do que, nem mais nem menos que, precisamente, concretamente,
        recorde histórico de, a marca|cifra|bagatela de""",
    approx_after="aproximadamente, mais ou menos, aprox, ou coisa assim, por aí",
    more_after="e tantos|tantas|poucos|poucas|tal|picos|algo",
    least_after="ou mais, pelo|ao|quando menos, no mínimo, ou até mais",
    floor="não|nem menos, nem um a menos, não são menos",
    range_from="entre, de, dos",
    range_to="e, a, ou, para, até",
    more="mais, novos, novas, outros, outras, adicionais, novo, nova",
    definite="""os, as, dos, das, estes, estas, todos os, aqueles, aquelas, esses, essas, aos, às, todas as, a todos os,
        os mesmos, ditos, destes, destas, desses, dessas""",
    others="outros, outras, restantes, demais",
    recognised="""reconhecido*, reconhecida*, considerado*, considera, declarado*, classificado*, registrado*,
        registado*, tem|tid*|têm|adotad*|adoptad*|incluíd*|inscrit*|catalogad*|apontad* como, contabiliza, qualificado*,
        estatuto, reconhece*, reconhecimento, considerad*, consideram, considerava*, considerou, consideraram,
        considerar, declarou, declararam, declarada*, classific*, registrada*, registada*, qualific*, certific*,
        designad*, proclamad*, rotulad*, ostenta*, estatuto|status|condição de, status, a condição""",
    added="""acrescentad*, acrescentou, acrescentaram, adicionad*, adicionou, somaram, somou, somad*, somaram|juntaram
        se, aumentou|cresceu|subiu|aumentaram em, aumento|acréscimo|crescimento de, incluiu, incluíram, inscrit*,
        inscreveu, incorporad*, incorporou, entraram, entrou, entram, entradas, ingress*, agregad*,
        detenções|prisões|nomes|casos|capturas|encarceramentos novos|novas, inclusões, adições, registaram, registraram,
        engross*, deram entrada, incluídos, incluídas, novos|novas
        detenções|prisões|casos|nomes|capturas|encarceramentos|inclusões|entradas|ingressos""",
    grows="""aumentou, cresceu, subiu, caiu, passou, passaram, passa, diminuiu, recuou, baixou, aumenta, aumentam,
        aumentaram, aumentado, aumentando, cresce, crescem, cresceram, crescido, sobe, sobem, subiram, subido, cai,
        caem, caíram, caído, diminui, diminuem, diminuíram, diminuído, recua, recuam, recuaram, recuado, baixa, baixam,
        baixaram, baixado, desceu, desce, descem, desceram, reduz*, encolheu, encolheram, saltou, saltaram, salta,
        disparou, dispararam, elevou, elevaram, ascendeu, despencou, evoluiu, oscilou, pulou, pula, ampliou, minguou,
        variou, passando, passam, avançou""",
    by="em",
    freed="""libertado*, liberado*, libertou, libertação, libertações, solto*, indulto*, indultado*, perdoado*, perdão,
        saiu, saíram, anisti*, amnisti*, troca, trocado*, deportado*, expulso*, em|ganharam liberdade, livres, exilado*,
        desterrado*, excarceraç*, cumpriram, voltar|voltaram para casa, regressaram a casa, chegam, chegaram,
        libertada*, libertar*, libertam, liberta, libertando, liberou, liberar*, liberada*, liberação, solta*,
        indultaram, perdoou, perdoada*, comutad*, comutou, trocou, trocada*, intercâmbio, permuta, deportou, deportada*,
        expulsa*, baniu, desterrou, repatriad*, evacuad*, pôs|puseram|post*|posto|colocad*|colocou|deixou|deixaram em
        liberdade, saem, saídas, saída, deixaram|deixou|deixam a prisão|cadeia|colônia, deixaram|deixou as
        prisões|cadeias, recuper*|reconquist*|ganh* a liberdade, soltura*, alvará*, baixas, cruzaram, cruzou, enviad*,
        desembarc*, aterrissaram, pousaram, voaram, viajaram, absolvid*, beneficiad*,
        voltar|voltaram|voltam|regressaram|regressam|regressar|retornaram para|a|às casa|casas, para suas casas, cumpriu
        a|sua pena, fugiram, retirad* da lista, excarcer*, descarcer*, entregues, entregou, entregaram, exiladas""",
    arrested="""deteve, detiveram, capturad*, captur*, prendeu, prenderam, prende, prendem, encarcerou, encarceraram,
        apanhad*, foram|foi|sido pres*|detid*|encarcerad*|capturad*, sequestrad*, sequestrou, raptad*, apreendid*, recém
        detid*|pres*, jogad* na prisão, levad*|caíram pres*, rusga*, detido*, aprisionou, detenções""",
    died="""morreu, morreram, morrem, morre, morrer, mort*2, falecid*, falec*, morte*, óbito*, perdeu|perderam|perdido a
        vida, perecer*, pereceu, enforcad*, fuzilad*, assassinad*, suicid*""",
    court="""sujeitas|sujeitos|sujeita|sujeito a, submetidas, submetidos, submetida, processos penais, condenado*,
        julgado*, processado*, acusado*, indiciado*, multado*, perseguido*, sentenciado*, interrogado*, medidas,
        investigado*, submetido, condenada*, condenou, condenaram, julgada*, julgou, julgaram, processada*, processou,
        processaram, acusada*, acusou, acusaram, acusam, indiciada*, multada*, multou, perseguida*, sentenciada*,
        sentenciou, interrogada*, investigada*, intimad*, convocad*, arguid*, réu, réus, denunciad*, reprimid*,
        espancad*, torturad*, agredid*, sancionad*, liberdade condicional|restrita|vigiada|provisória|limitada, têm a
        liberdade limitada, sob fiança, medidas cautelares|restritivas|alternativas, tornozeleira*, inabilitad*,
        apátrid*, enfrenta*, respondem a|por, despojad*""",
    holds="""há, havia, tem, têm, tinha, mantém, mantêm,
        conta|fechou|terminou|encerrou|acabou|começou|iniciou|abriu|trabalha com, são, soma, somam, registra, regista,
        contabiliza, estão, permanecem, trazia, detém, figuram, apodrecem, definham, tinham, mantinha, mantinham,
        manter, mantendo, contava, contavam, contavam|encontram|encontra|encontravam|acham se, conta, contam, contou,
        contabilizam, contabilizou, contabilizava*, contabilizad*, registram, registava, registrava, registou,
        registrou, registam, existia*, existe*, detêm, detinha*, retém, retêm, encarcera, encarceram, encerra*, abriga,
        abrigam, alberga*, aprisiona, aprisionam, lotam, somava*, acumula*, aparecem, aparece, constam, consta,
        constavam, figura, figuravam, se encontram|encontra|encontravam|acham, estavam, seguem, continuam, computa*,
        apura*, apurou, documenta, documentou, verificou, listava, elenca*, enumera*, aponta, apontou, apontava,
        reporta*, traz, dá conta de, mofam, cumprem|sofrem prisão, amargam, mantidos, mantidas, permaneciam, maneja*,
        guarda, guardam, identificou, identifica""",
    remain="""restam, resta, permanecem, permanece, continuam, continua, seguem, ainda, ficam, ficaram, permaneciam,
        seguiam, restavam, restar, restante*, restando, restou, restaram, permanecer, permanecia, permanecendo,
        permaneceram, continuavam, continuava, continuando, continuaram, continuar, seguia, ficavam, fica, ficou,
        ficando, sobram, sobravam, mantêm|mantém se, ainda hoje, não saíram, não foram libertad*|solt*|liberad*, não foi
        libertad*, por libertar|soltar, à espera de libertação, faltam, falta, faltavam""",
    prison="""na prisão|cadeia, na|em colónia|colônia|penitenciária, nas prisões|cadeias|celas|masmorras|penitenciárias,
        nos cárceres|calabouços|presídios, em prisões|cadeias|presídios|cárceres|celas|detenção|cativeiro|reclusão, no
        presídio|cárcere|xadrez, atrás das|de grades, por trás das grades, grades, presos, presas, preso, presa,
        encarcerad*, aprisionad*, reclus*, enclausurad*, trancafiad*, trancad*, encerrad*, prisões, prisão, cadeia,
        cadeias, presídio*, penitenciária*, cárcere*, masmorra*, calabouço*, celas, sob custódia|detenção, cativeiro,
        detrás das grades, privad* de liberdade|da, privad* da|de sua|liberdade, sem liberdade, colônias|colónias
        penais, centros de detenção, estabelecimentos prisionais, mãos|poder do regime, detidos, detidas, detido,
        detida, detenção, cumprem pena|prisão|condenação""",
    tally="""número, total, cifra, balanço, contagem, ao todo, no|número total, soma, contador, censo, levantamento*,
        estatística*, cômputo, cômputo geral, quantidade, quantitativo, totais, saldo, placar, marcador, somatório,
        somatória, inventário, apuração, recenseamento, montante""",
    reaches="""chega|chegou|chegava|chegam já|ora|hoje a|aos, chega|chegou|chegava|chegado a|aos|às, chegaram|chegam
        aos, chegou a ser de, atinge*, atingiu, atingiram, atingia*, atingido, atingindo, alcança*, alcançou,
        alcançava*, soma, somam, somava*, somou, soma|tem já, já soma|somam|são|tem,
        sub*|aument*|cresc*|elev*|ascend*|avanç*|salt*|pul*|dispar*|caiu|cai|caem|caíram|caído|desc*|baix*|recu*|diminu*|reduz*|despenc*|encolh*|pass*
        para|a|até, eleva|elevou|elevava|elevam|sobe|subiu se para|a, é|era|foi|recorde|máximo de, continua sendo de,
        situa|situou|situava|situam|fixa|fixou|cifra|cifrou|fica|ficou|ficava|mantém|estima|estimou|calcula|está|estava|parou|fechou|terminou
        se em,
        situa|situou|situava|situam|fixa|fixou|cifra|cifrou|fica|ficou|ficava|está|estava|parou|fechou|encerrou|mantém
        em, são, totaliza*, totalizou, totalizava*, contabiliza*, contabilizou, perfaz*, um novo recorde de, um recorde
        de, inclui, incluía, contém, continha, reúne, reunia, abrange, abrangia, compreende, comporta, conta|contava
        com, conta já com, engloba, enumera, dá um total de, num total de, vai em|nos, já vai em|nos, ronda, rondam,
        rondava""",
    lists="""lista, listas, listagem, registro, registo, relação, registros, base|bases|banco de dados, cadastro,
        listagens, registos, cadastros, censo, arquivo, catálogo, fichário, tabela, tabelas, rol, inventário, planilha,
        ficheiro, lista conjunta""",
    now="""hoje, atualmente, agora, até agora|hoje, até o|ao momento|dia, neste|de|no momento, nesta data|semana|altura,
        já, ao fim de, até à data, em|à|na|com data de, hoje em dia, no|ao dia de hoje, até à|a presente data, na
        atualidade|actualidade, atual, atuais, actual, actuais, actualmente, presentemente, por agora|enquanto|ora,
        neste instante|ponto, nestes dias, esta semana, a esta altura, à data, com dados de, com corte em|a, ao fechar,
        hoje|agora mesmo""",
    since="""desde o início|começo|golpe|levante, desde
        2014|2018|2020|que|2015|2017|2019|2021|2022|2023|2024|julho|agosto|outubro, ao longo de|dos, nos últimos,
        durante os últimos, a partir de, desde as eleições|presidenciais, desde a eleição|chegada|crise|invasão, desde
        os protestos, no decorrer de, em seis|cinco|dois|três|quatro|sete|dez anos, em uma década, numa década, no
        último ano""",
    openers="desde",
    ever="""alguma vez, ao longo dos|destes anos, passaram por|pelas|pelos, em algum momento|ponto, já passaram
        por|pela, passaram pela lista|prisão, passou pela lista, tinham|haviam passado por, passado por, estiveram
        presos|presas|detid*, estiveram na prisão, já estiveram, foram em algum momento, sofreram prisão, sofreram
        prisão política, conheceram a prisão, em todos estes|esses anos, num momento ou noutro, em um ou outro momento,
        já figuraram na, integraram a lista, acumulado, acumulada, acumulado desde""",
    past="""há um ano|mês, um ano|mês|dia antes, anteriormente, antes, então, no ano|mês passado, em
        comparação|contraste, contra, trazia, tinha, em dezembro a lista, uma semana antes|atrás, no auge|pico, na
        semana passada, dias|semanas|meses|anos antes, chegou|chegaram a ser, no dia anterior, há dois|três anos, há uma
        semana, há duas semanas, há dois|três|seis|alguns meses, há meses|anos|semanas, meses|anos|semanas|dias atrás,
        um mês atrás, dois|três|seis meses antes, dois anos antes, duas semanas antes, à|na época, naquela
        época|altura|data, na altura, naquele momento, até|por então, outrora,
        mês|ano|semana|balanço|relatório|registo|registro|lista|boletim|contagem|levantamento|no|do anterior, a|na
        véspera, véspera, comparado com|a, comparada com, em relação a|ao|aos, face|frente a|aos, versus, mesma data, em
        seu pico, no ponto mais alto, no seu máximo, no pior momento, mês|ano passado, semana passada""",
    hypothetical="""poderia*, poderá, pode, podem, possível, provavelmente, talvez, planeja, prevê, quer, querem, na
        realidade, real, seria, poderão, pudesse, podia, podiam, seriam, teria, teriam, haveria, haveriam, deveria*,
        estaria*, quiçá, porventura, eventual, eventualmente, eventuais, hipotétic*, possíveis, possivelmente, planeia*,
        planejam, pretende*, propõe*, propôs, promete*, espera|esperam|estuda libertar, espera que, em troca de, caso
        sejam, oferece*, oferta, proposta, número real|verdadeiro, verdadeiro número, cifra real, tomara, negocia,
        negociam, negociação, negociações""",
    supposes="suponhamos, imaginemos, imagine, imaginem, suponham, supõe, digamos que, e se",
    rate="por milhão|habitante|cada|100|mil, para|de|em cada, em cada dez, por cem|100 mil, per capita, a cada mil",
    several="""somados os três|dois países, nos três|dois|quatro países, em ambos os países, entre os três países, no
        mundo|planeta, em todo o mundo, na região, na américa latina, em|a nível mundial, somadas as três ditaduras""",
    partitive="""deles, delas, dos quais|restantes|que|libertados|soltos|novos|mesmos|primeiros, das quais|que, destes,
        destas, desses, dos, das, entre eles|os|elas|estes|estas|esses|essas, do|desse|deste total, dos que restam,
        dentre eles|elas|estes|os, entre os quais|que|libertados|detidos|presos, entre as quais|que, dentre os|as quais,
        desse|deste número, desse conjunto, dessas, daqueles, daquelas, do grupo, de entre eles|os, de quem""",
    including="""entre eles|elas|os|as|estes|estas, incluindo, inclusive, incluído*, entre os|as quais, figuram, inclui,
        dentre eles|elas, dentre os quais, incluem, incluem|destacam se, dividem|divide se em, divididos em,
        distribuíd*, repartid*, figuram entre, tais como, discriminad*""",
    says="""segundo, de acordo com, disse, diz, afirmou, afirma, informou, denunciou, denuncia, relatou, revelou,
        estimou, anunciou, confirmou, indicou, publicou, calcula, lembrou, relatório, acrescentou, acrescenta, dizem,
        disseram, afirmam, afirmaram, informa, informam, informaram, denunciaram, denunciam, relata, relatam, relataram,
        revela, revelam, revelaram, estima, estimam, estimaram, anuncia, anunciaram, confirma, confirmam, confirmaram,
        indica, indicam, indicaram, publica, publicaram, calculam, calculou, lembra, lembram, recorda, recordou,
        ressaltou, ressalta, destacou, destaca, sublinhou, sublinha, frisou, alertou, alerta, advertiu, garantiu,
        garante, assegurou, sustenta, sustentou, explicou, explica, detalhou, detalha, precisou, especificou, apontou,
        aponta, declarou, escreveu, escreve, comentou, divulgou, divulga, difundiu, cita, citou, conforme, consoante, de
        acordo com os, dados de|do|da, nas contas de|da|do, pelas contas de|da, pelos registros|registos|dados, na
        contagem de|da, no cálculo|dizer de, nas palavras de, contabiliza, fala|falam em, noticiou""",
    negation="""não, nenhum, nenhuma, ninguém, sem, nem, nunca, zero, nega, não há|existem, tampouco, jamais,
        carece|carecem de, desmente, negam""",
    idle="""como nunca|jamais, não podem|pode|só|apenas, nunca antes, mais do que nunca, sem
        dúvida|precedentes|cessar|trégua|paralelo, no entanto""",
    besides="""além de|dos|das|do|da, para além dos|de, à parte, afora, à parte os, sem contar|incluir, sem contar os,
        excluindo, exceto, salvo, à exceção de""",
    ands="e, mas, enquanto, ao passo que",
    valid="""dados de|até|a, atualizado em|a|até, atualizada|atualizados em, actualizado a, última atualização,
        atualização, data de corte""",
    demands="""exige*, exigiu, pede*, pediu, demanda*, apela*, deve, devem, imediata*, incondicional*, reclama*, insta*,
        até que todos, enquanto todos, liberdade para, pediram, cobram, cobra, conclam*, reivindic*, deveriam, devia,
        deviam, até que, soltem, libertem""",
    entries="nomes, nome, fichas, apelidos, sobrenomes, identidades",
    they="""são, já|agora|hoje são, eram|somam já, já somam|totalizam, somam, são hoje|agora|atualmente, continuam a
        ser, já vão em, totalizam, ascendem a, são ao todo""",
    they_were="""eram, havia, quando eram|somavam, somavam, contabilizava, falava-se|falavam em, eram então|já, eram na
        altura, à época eram, então eram, contavam|contabilizavam se, registrava, registava, registravam, tinha,
        totalizavam, ascendiam|chegavam a, constavam, figuravam, incluía, continha, reunia, trazia, havia contado""",
    altogether="""ao todo, no|em total|conjunto, um total de, total de, na totalidade, no acumulado, acumulad*, no
        cômputo geral""",
    foretold="haverá, serão, chegará a, alcançará, prevê",
    gather="se manifestaram, marcharam, assinaram, signatários, protestaram, se reuniram, participaram, saíram às ruas",
    denials="""nega|negou|negam|negava|desmente|desmentiu|rejeita|refuta que, desmentiu, falso que, não é verdade
        que, mentira que""",
    related="leia|veja|confira|ler também, leia|saiba|veja mais, leia ainda, leia a seguir",
    arrives="chegam, chegaram, chegou, chega",
    out_of="dos, das, desses, destes",
    so_many="tantos, tantas, são tantos|tantas, esse|este|tal é o número de, essa é a cifra|quantidade de",
    asks="""quantos, quantas, quantos são|há|existem, quantas são, qual é o número, qual o número, qual a quantidade,
        quanta gente, que número de""",
    sanctions="""sanção, sanções, sancion*, medidas restritivas, lista de
        extremistas|terroristas|sancionados|procurados, lista negra|suja|terrorista, sancionad*, agentes estrangeiros,
        registro de extremistas, congelamento de bens|ativos, proibição de entrada|viagem""",
    served="""padrinh*, madrinh*, apadrinh*, escreveram|cartas|escrever a|aos,
        cartas|postais|escrever|escreveram|pacotes|encomendas para, apadrinhamento*""",
    this_month="mês, do|o|este|deste mês",
    year_word="ano, do ano",
    today="hoje, no|ao dia de hoje, esta manhã, hoje mesmo",
    yesterday="ontem, ontem à noite",
    weekdays=WEEKDAYS,
    month_end="""fim|final do ano, fim|final|fins|finais|encerramento|fechamento|fecho|termo de, no
        final|fim|fechamento|fecho|encerramento de, último dia de|do, ao|no fim do, no|ao final do, ao término|final|fim
        de, fim|final|fins|finais do, até o fim de, até o|ao final de, o encerramento de, ao fechar|encerrar, no|o
        último dia de, no último dia do, encerrou, encerra, terminou, fechou, acabou, concluiu, findou, terminava,
        fechava, em fins|finais de, nos últimos dias de""",
    month_start="""início|começo|princípios|princípio|inícios de, no início|começo|princípio de,
        início|começo|princípios do, em princípios de, primeiros dias de, abriu, começou, iniciou, ao começar, arrancou,
        no início do""",
    not_as_of="""desde, após, depois, antes, até, entre, durante, a partir de, do, de,
        depois|antes|eleição|eleições|protestos|golpe de, a seguir a, na sequência de, nascid* em, datad*""",
    year_ago="""um ano antes|atrás, há|faz um ano, exatamente um ano antes, um ano mais cedo, há
        exatamente|exactamente|precisamente|quase um ano, há doze meses, doze meses antes, na mesma data do ano
        anterior, no mesmo dia do ano anterior""",
    abbreviations="""sr, sra, dr, art, nº, jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, etc, aprox, srs,
        dra, prof, profa, eng, pág, págs, cap, vol, fig, gen, cel, sgt, av, tel, vs, sta, sto, n.os, arts, dep, sen,
        adv, núm""",
    sources=SOURCES,
    countries=COUNTRIES,
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
        Example("Os presos políticos ultrapassaram a marca de mil.", ("total more_than 1000",)),
        Example("O total de presos políticos passa de 803 para 1.262.", ("past_total exact 803", "total exact 1262")),
        Example("Rondam os 900 os presos políticos, calcula a ONG.", ("total approx 900",)),
        Example("12.000 pessoas assinaram a petição pelos presos políticos e 300 famílias receberam ajuda."),
    ),
)
