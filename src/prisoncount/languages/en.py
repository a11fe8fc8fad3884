"""English."""

from __future__ import annotations

from datetime import date

from ._model import Example, Language

UNITS = {
    1: "one, single", 2: "two, couple of, both", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight",
    9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen",
    17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty",
    70: "seventy", 80: "eighty", 90: "ninety",
}  # fmt: skip
VAGUE = {
    24: "dozens, scores, several dozen, a few dozen, many|several|some dozens, dozens and|upon dozens",
    200: "hundreds, few|several hundred, a few hundred, hundreds and|upon hundreds, many|some hundreds",
    2000: (
        "thousands, few|several thousand, a few thousand, many thousands, thousands and|upon thousands, a couple of "
        "thousand"
    ),
    20000: "tens of thousands, many tens of thousands", 200000: "hundreds of thousands",
}  # fmt: skip
FIXED = {
    500: "half a thousand, half thousand", 1500: "one and a half thousand, a thousand and a half, thousand and a half",
    24: "two dozen", 50: "half a hundred, half hundred", 2500: "two and a half thousand",
    3500: "three and a half thousand", 6: "half a dozen, half dozen", 18: "a dozen and a half, one and a half dozen",
    250: "a quarter of a thousand", 750: "three quarters of a thousand", 150: "one and a half hundred",
}  # fmt: skip
SOURCES = {
    "human rights groups": (
        "rights advocates|bodies|groups|monitors, rights ngos|organisations|organizations|watchdogs, human rights "
        "advocates|coalition|groups|monitors, human rights ngos|organisations|organizations|watchdog|watchdogs, "
        "advocacy groups"
    ),
    "human rights defenders": (
        "defenders, human rights activists|campaigners|defenders|lawyers, rights activists|campaigners|defenders"
    ),
    "human rights community": "human rights community|movement, rights community",
    "State Department": "state department, department of state", "opposition": "opposition, democratic forces",
    "local activists": "local activists, activists",
    "Mechanism for the Recognition of Political Prisoners": "the mechanism",
    "EU": "EU, EEAS, european commission|parliament|union, external action service, council of the EU",
}  # fmt: skip
COUNTRIES = {
    "BY": "belarus*, minsk, byelorussia*", "RU": "russia*, moscow, kremlin",
    "VE": "venezuel*, caracas, chavista*, miraflores", "CU": "cuba, cubans, cuban, havana, cuba's",
    "NI": "nicaragua*, managua, sandinist*, el chipote", "AZ": "azerbaijan*, azeri*, baku",
    "MM": "myanmar*, burma*, burmese, naypyidaw, yangon", "HK": "hong kong*", "CN": "chinese, beijing",
    "EG": "egypt*, cairo", "ER": "eritrea*, asmara", "ET": "ethiopia*, addis ababa", "GE": "georgia*, tbilisi",
    "KZ": "kazakh*, astana, almaty", "TJ": "tajik*, dushanbe", "UZ": "uzbek*, tashkent", "TM": "turkmen*, ashgabat",
    "TR": "turkish, turkey, ankara", "SA": "saudi*, riyadh", "VN": "vietnam*, viet nam, hanoi, vietnamese",
    "UG": "uganda*, luzira, kampala", "IR": "iran*, tehran", "SY": "syria*, damascus", "IL": "israel*",
    "KP": "north korea*, pyongyang", "LA": "laos, laotian*", "TH": "thai*, bangkok", "KH": "cambodia*, phnom penh",
    "BH": "bahrain*, manama", "RW": "rwanda*, kigali", "US": "US, united states, america*, washington",
    "GB": "UK, britain, british, briton*", "LT": "lithuania*, vilnius", "PL": "poland*, polish, warsaw",
    "UA": "ukrain*, kyiv, kiev", "DE": "german*, berlin", "EE": "estonia*, tallinn", "LV": "latvia*",
    "FR": "france, french, paris", "DZ": "algeria*, algiers", "KG": "kyrgyz*, bishkek", "ZW": "zimbabwe*, harare",
    "PK": "pakistani*, islamabad", "TN": "tunisian*, tunis", "BI": "burundian*", "TZ": "tanzanian*",
    "AE": "emirati*, UAE, abu dhabi", "SD": "sudanese, khartoum", "AF": "afghan*, kabul, taliban*",
    "IQ": "iraqi*, baghdad", "YE": "yemeni*, houthi*", "BO": "bolivian*", "SV": "salvador*, bukele*",
}  # fmt: skip
LANGUAGE = Language(
    code="en",
    name="English",
    function_words="""the, a, an, of, in, on, at, by, to, for, from, with, and, or, but, as, is, are, was, were, be,
        been, has, have, had, who, that, which, this, these, those, it, its, their, they, he, she, his, her, not, than,
        will, would, over, under, about, after, before, when, while, where, there, so, only, also, just, already, yet,
        still, now, then, today, during, into, out, up, down, we, our, him, them, you, i, said, says, because, since,
        until, alone, altogether, overall, us, my, your, what, how, why, again, too, between, among""",
    terms="""political prisoner*, politically motivated prisoner*, political detainee*, political inmate*, political
        captive*, prisoner|prisoners of conscience, political hostage*, politically persecuted prisoner*, politically
        prosecuted prisoner*, political prisoners' list, prisoner|prisoners of the regime, prisoner|prisoners of
        politics, political convict*, political internee*, politically motivated detainee*|inmate*, politically
        imprisoned|detained|jailed|held, prisoner|prisoners|convict|convicts|detainee|detainees|inmate|inmates of|for
        conscience|opinion|belief, conscience|opinion prisoner*, conscience|opinion detainee*, political and|or
        opinion|religious detainee*|prisoner*, captives|hostages of the regime, politzek*, political ones""",
    grounds="""for political activit*, for their political, political views, political beliefs, political opinions,
        political convictions, political grounds, political reasons, political motives, political charges, politically
        motivated, for politics, for political, because of politics, for their beliefs, for their convictions, for their
        opinions, for their views, political
        motivation|motive|reason|offences|offenses|crimes|article|articles|persecution|pretexts, politically
        tinged|coloured|colored|driven|inspired|charged, on political, on politically, for politically, over political,
        by political, over politics, for their politics, for conscience, for reasons of conscience, for dissent, for
        dissenting, for|over their dissent|opposition|activism|conscience, over their views|beliefs|opinions|politics
        """,
    captives="""prisoner*, detainee*, inmate*, captive*, hostages, dissident*, oppositionist*, activist*, civilians,
        those detained|held|imprisoned|incarcerated|inside|jailed|kept, jailed people, opposition members, people|those
        behind bars, people|those in captivity|custody|detention|jail|prison, those locked up, those still
        behind|held|in|inside|jailed""",
    persons="""people, persons, individuals, citizens, names, surnames, others, nationals, residents, souls,
        belarusians, venezuelans, cubans, nicaraguans, russians, name, entries, profiles, lives, compatriots,
        countrymen, fates, azerbaijanis, georgians, kazakhs, iranians, hongkongers, algerians, tunisians, men and women,
        human beings, cases of people, fellow citizens, hong kongers""",
    groups="""legislators, lawmakers, campaigners, miners, women, men, woman, man, minor, minors, child, children,
        teenager*, adolescent*, female, male, girls, boys, juveniles, pensioner*, elderly, journalist*, reporter*,
        blogger*, lawyers, doctors, teachers, students, monks, nuns, priests, clerics, preachers, clergy, believers,
        professors, academics, writers, artists, soldiers, military, civilians, adults, foreigners, members, comrades,
        leaders, defenders, sick, disabled, parents, mothers, aged, ill, protesters, demonstrators, politicians,
        lithuanians, latvians, poles, germans, americans, ukrainians, briton*, frenchman, frenchmen, incommunicado,
        farmers, workers, officers, nurses, entrepreneurs, scientists, musicians, opponents, missing, fathers, retire*,
        solitary, disabilit*, cancer, pretrial, unsentenced, anarchists, engineers, servicemen, businesspeople,
        businessmen, editors, photographers, christians, muslims, bishop*, indigenous, hospitalised, pregnant, husbands,
        couples, administrative detainees, political figures, media workers, foreign citizens, dual|foreign nationals,
        trade unionists, union leaders, human rights defenders, chronically|critically|gravely|seriously ill, with
        children|disabilities, young people, life sentences, serving time, being tried, awaiting
        sentence|sentencing|transfer|trial|verdict, on|without trial, in pre trial detention, in critical condition,
        citizens of, rights activists, ex|police officers, women s, would be candidates|presidential, past
        seventy|sixty, older|younger than, under 18, death row, on death row, hunger strike, in isolation, forcibly
        disappeared, health problems, poor health, chronic|serious illness*, medical care, chronic disease*, not yet
        sentenced|tried, whereabouts unknown, unaccounted for""",
    places="""colony, correctional, region, district, ward, cell, barrack, hospital, penitentiary, province, oblast,
        sizo, remand|the|this prison, jail|prison no, detention center|centre|facility, remand center|centre,
        labor|labour camp, men|women s colony, women s prison, penal settlement""",
    former="former, ex, onetime, erstwhile, previous, one time",
    things="""year, years, day, days, month, months, week, weeks, hour, hours, minute, minutes, mins, decade, decades,
        percent, %, euro*, dollar*, ruble*, rouble*, pounds, fine, fines, terms, trial, trials, charges, charge, cases,
        case, articles, article, pages, page, lists, countries, country, states, state, delegations, entities,
        companies, firms, ngos, organisations, organizations, groups, bodies, km, miles, times, votes, points,
        sanctions, rallies, protests, detentions, arrests, convictions, places, seats, rounds, reports, accounts,
        letters, signatures, nonprofits, parties, laws, resolutions, million, billion, tonnes, uavs, degrees, gmt, am,
        pm, sentences, books, steps, officials, judges, prosecutors, policemen, police, waves, statements, persecutions,
        colonies, prisons, independent, candidates, participants, grounds, winners, laureates, channels, sites,
        websites, outlets, interviews, wounds, killed, dead, injured, anniversary, street, avenue, thirds, third,
        quarter*, fifth*, half, signator*, deputies, tenge, bn, petition*, postcard*, parcel*, experts, ministers, meps,
        mps, senators, presidents, diplomats, ambassadors, observers, volunteers, families, households, refugees,
        exiles, employees, searches, raids, addresses, verdict*, decision*, hearings, appeals, complaints, offences,
        crimes, incidents, flats, homes, houses, cities, towns, villages, schools, courts, photo*, portraits, posts,
        comments, subscribers, followers, readers, criminals, meetings, demonstrations, events, kilo*, kg, metre*, tons,
        nights, jails, institutions, enterprises, questions, words, films, songs, candles, proceedings, sessions,
        flights, buses, cars, planes, voters, inhabitants, passengers, beds, licences, hryvn*, zloty*, yuan, rial*,
        riyal*, bolivar*, peso, pesos, lari, manat*, kyat*, baht, rupee*, lira, dinar*, francs, cents, kope*, bitcoin*,
        usd, eur, byn, rub, rubel*, trillion, meter*, centimet*, feet, inches, gram*, litre*, liter*, ton, hectare*,
        acres, square, mile, celsius, seconds, mornings, evenings, night, weekends, sixth*, tenth*, halves, centur*,
        birthday*, winters, summers, applications, requests, inquiries, files, volumes, video*, messages, tweets,
        retweets, likes, shares, views, viewers, users, emails, calls, envelope*, letter, pictures, placards, per cent,
        jail terms, members of parliament, court orders, non profits, civic groups, bloggers seized, media outlets,
        prisoner|prisoners of war, common|criminal|ordinary prisoners, criminal cases|proceedings, house searches,
        base|basic amounts|units, e mails, phone calls""",
    numbered="""article*, art, aged, age, page, no, part, chapter, resolution, decree, flight, meeting, paragraph,
        section, rule, law, room, bbc, channel, protocol, version, volume, turned, day, issue, episode, building, house,
        ages, table, annex, chart, point, flat, cell, sizo, map, footnote, clause, para, edition, series, apartment,
        he|she|who is, bulletin|colony|number no, under articles, is aged, nine|one|three|two in, out of every, in
        every, age of, over the age of""",
    units=UNITS,
    multipliers={12: "dozen", 100: "hundred", 1000: "thousand, k", 1_000_000: "million"},
    fixed=FIXED,
    vague=VAGUE,
    joiners="and",
    endings="odd, plus, name, entry",
    approx="""about, around, approximately, roughly, some, circa, ca, c, estimated, approx, an estimated, estimated at,
        in the neighborhood|neighbourhood|order|range|region|vicinity of, or so, something like, on the order of, more
        or less""",
    fewer_than="""nearly, almost, under, below, approaching, nearing, virtually, nears, near, close to, fewer|less than,
        not quite, short|shy of, just short|shy of, down|dropped|fell below, dropped under, inches towards,
        bordering|nigh|verging on, coming up on|to, as good as, the best|better part of, getting on for, not far
        from|off, not far|little short of""",
    more_than="""over, above, passed, exceeded, exceeds, exceed, exceeding, surpassed, topped, tops, crossed, topping,
        surpasses, crossing, breached, greater|higher|larger|more than, in excess of, excess|north|upward|upwards of,
        passed|past the, considerably|far|slightly|substantially more than, climbed|moved|rose|went past, goes|gone|went
        beyond, some above|over""",
    at_least="""minimum, minimally, at least, no|not fewer|less|lower|smaller than, a|the minimum of, minimum of, a
        absolute|bare|confirmed|safe minimum of, at the very least, in no way fewer than, at the least, no fewer, a
        floor of, not below|under, an absolute minimum of, as a minimum of, never fewer|less than""",
    at_most="""up to, at most, no greater|higher|larger|more than, not more than, a ceiling|maximum of, maximum of, at
        the maximum|most, not above|exceeding|over, at the very most""",
    exact="""reached, hit, exactly, precisely, all, the, fully, already, just, only, as many as, about|over|reached the,
        a confirmed|documented|full|record, a total of, total of, some of the, to over the, speak|speaking|talk|talking
        about, a new record, a record high""",
    approx_after="odd, approximately, roughly, or so|thereabout|thereabouts, give or take, more or less, plus or minus",
    more_after="plus, and counting more, and then some",
    least_after="""upwards, minimum, or above|more|over, at least, at a|the minimum, at the very least, and more, if not
        more, as a minimum, at the least""",
    floor="""no|not fewer|less, in no way fewer, at a minimum, a minimum, at least that many, at the least, at the very
        least""",
    range_from="between, from, anywhere|range|ranges|ranging|somewhere|varies|varying between|from",
    range_to="to, and, or, or perhaps, up to",
    more="more, another, additional, further, new, newly, extra, fresh, newcomers, new additions",
    definite="the, all, these, those, of the|these, every one of the|these, all|each of the|these|those, the said",
    others="others, other, fellow, codefendants, cellmates, colleagues, companions, co defendants",
    recognised="""recognised, recognized, recognises, recognizes, recognise, recognize, declared, declares, designated,
        designates, named, called, labelled, labeled, classed, classes, deemed, considered, regarded, acknowledged,
        identified, fit, fits, recognition, recognising, recognizing, conferred, accorded, bestowed, pronounced, been
        made, acquired|assigned|awarded|extended|extends|gained|given the status,
        got|granted|obtained|receive|received|receives|won the status, status to, qualifies|qualify as, meet|meets the
        criteria, strict definition, granted status, status went to, given|granted that|this status, given the title""",
    added="""added, joined, join, joins, adding, adds, add, additions, entered, joining,
        bigger|expanded|grew|grown|grows|increase|increased|larger by,
        lengthened|longer|richer|risen|rises|rose|supplemented|swelled|up by, growth|increase|rise of, went up by, was
        extended by, enter|entered|enters|onto the list, on to the list, put on its|the|their list, included in the
        list, newly entered|included|listed|placed|registered, placed|put on, placed on the list, new entries|names,
        made it onto""",
    grows="""rose, risen, grew, grown, increased, fell, fallen, dropped, longer, slipped, shrank, shrunk, sank, moved,
        climbed, jumped, declined, decreased, edged, crept, rising, falling, down, up, rises, grows, climbs, falls,
        drops, shrinks, increases, decreases, declines, jump, soared, surged, swelled, dwindled, lengthened, expanded,
        leapt, larger, smaller, bigger, higher, lower, shorter, reduced, growing, gone|went up""",
    by="by, by a|another|exactly|just, by a further",
    freed="""freed, free, frees, freeing, released, release, releases, releasing, let, pardon, pardons, pardoned,
        pardoning, amnestied, amnesty, paroled, deported, expelled, exchanged, swapped, swap, arrived, arrive, removed,
        liberated, flown, flew, banished, walked, rehabilitation, rehabilitated, clemency, commuted, repatriated,
        liberation, excarcerat*, ransomed, bailed, reprieved, delisted, left
        captivity|colonies|custody|detention|jail|prison, are|came|come|crossed|get|gets|getting|got|is|served|were out,
        out of belarus|captivity|cuba|custody|detention, out of jail|nicaragua|prison|russia|venezuela,
        came|come|coming|go|going|return|returned|sent|went home, handed over, leave jail, leave|leaves prison,
        emerged|emerges|received|removed|walked from, has received, completed|finished|regained|served their, served
        the, has come into, brought to, taken off|to, crossed into|off|to, finished serving, struck off, off the list,
        left the country, sent abroad, five left, bus|charter|flight|plane|planes took, out of the country,
        came|come|comes|coming|dropped|drops|got off the list, dropped|excluded|removed from the list, allowed to leave,
        sentences|terms ran out, on bail|parole, at large|liberty, turned loose, lets|letting go, dropped out of the
        list""",
    arrested="""arrested, arrest, seized, imprisonments, thrown, rearrested, abducted, kidnapped, apprehended, remanded,
        freshly|just|newly|recently detained, jailed in, picked|rounded|swept up, newly arrested, taken into custody,
        freshly|newly|recently|was|were jailed, put behind bars, hauled in|off, taken away, freshly|newly|recently
        imprisoned""",
    died="""died, die, dies, dead, deaths, death, killed, perished, disappeared, dying, have died, lost their lives,
        passed away, lost her|his|their life, did|has not survive|survived""",
    court="""oppressed, sentenced, convicted, charged, fined, tried, prosecuted, detained, searched, interrogated,
        accused, persecuted, repressed, indicted, summoned, beaten, tortured, face, facing, prosecution, detentions,
        defendant*, suspected, faced, punished, subject to, on probation, under restrictions, found guilty, forced into
        exile, victims of, restricted freedom, restriction of liberty, house arrest, in absentia, put on trial, criminal
        charges, in the dock, brought to trial, stood trial, questioned""",
    holds="""has, have, had, holds, hold, held, keeps, keep, kept, holding, keeping, counts, count, counted, lists,
        stands, are, sit, sat, houses, contains, found, with, documented, documents, registered, imprisoned, jailed,
        incarcerated, exist, numbers, languish*, shows, showed, showing, displays, displayed, tracks, verified,
        confirmed, listing, listed, counting, sits, records, recorded, comprises, comprised, detains, imprisons, jails,
        there is|re|was|were, are confined|detained|held|imprisoned|incarcerated|jailed|kept|serving, being held, is
        holding, estimated to be, detention|imprisonment|know|knows|number of""",
    remain="""remain, remains, remained, remaining, still, left, stay, stays, stayed, staying, stuck, unreleased, are
        left|still, not free|freed|released, have yet to, continue|continues to hold|serve|sit, goes on holding,
        keep|keeps|kept on, yet to be, left inside|over, still detained|held|imprisoned|incarcerated|inside, still
        jailed|languish|languishing|serving|sit|sits, are|is not free, not yet free|freed|released, yet to be
        freed|released, not been freed|released, kept behind, still being held""",
    prison="""inside, jailed, imprisoned, incarcerated, dungeons, jails, prisons, penitentiaries, imprisonment,
        detained, cells, held, kept, serving, prison, jail, custody, detention, lockups, lockup, confined, captivity,
        incarceration, unfree, behind bars|walls|wire, in camps|cells|colonies|jails|penal|prisons, locked away|up, in
        places of detention, deprived of freedom|liberty, without liberty, under lock and key, in its|their jails, held
        captive|hostage|in, under arrest|detention, behind the walls, behind barbed|the wire, in the cells, in penal
        colonies, on remand, doing time, serving sentences|terms, in the hands of, deprived of their freedom|liberty,
        robbed of freedom""",
    tally="""number, total, totals, figure, count, tally, estimate, estimates, headcount, roll, mark, toll, balance,
        sum, aggregate, statistic*, stats, tallies, number|total of, current|final|latest|new|overall|the|total number,
        in all, all told, bringing|brings the number|total to, arrived|arrives|arriving at, new high|record|tally|total,
        current|final|latest|new|overall count, current|exact|final|latest|new|overall figure, puts the
        figure|number|tally|total at, put the figure|number at, puts it at, overall tally|total""",
    reaches="""totalled, totaled, reached, reaches, reach, bringing, brings, brought, hit, estimated, equals, numbered,
        numbering, passed, topped, exceeded, is, was, number, went, gone, rose, grew, climbed, fell, dropped, comprised,
        comprises, contained, contains, listed, surpasses, numbers, totals, totalling,
        closed|closes|ended|ends|finished|held at, holding|holds|hovered|hovers|levelled|ran at,
        remained|remains|running|runs|settled|stand at, standing|stands|stayed|stays|stood|stuck|unchanged at,
        amounted|amounts|came|climbed|climbs|come|comes|coming|crept|cut to, declined|decreased|down|dropped|dropping
        to, falling|falls|fell|grew|growing to, grown|grows|increased|jumped|jumps|lifted|moved|raised|ran|risen to,
        rises|rising|rose|run|running|runs|sank|shrank|shrunk|swelled to,
        add|added|adds|are|crept|gone|is|moved|moves|now|was|went up to, now runs to, has exceeded|hit|passed|topped,
        make|makes up, came|is|was|went down to, up to a total of, climbed past, it was down to, now stands at, a new
        record of, a record of, record high of, down to just, now total|totals, consisted|consists of,
        bringing|brings|brought|lifted|pushed it to, pushing|raised|raises|takes|taking|took it to,
        closed|ended|finished the month at|with, closed|ended|entered|enters|finished the year with,
        closed|ended|finished the year at, had|has|have|now reached, hovered|hovers around""",
    lists="""list, lists, register, roster, database, roll, registers, rosters, registry, rolls, databases, dataset,
        catalogue, counter, tracker, dashboard, page, website, site, portal, spreadsheet, ledger, census, data base|set,
        web page""",
    now="""now, today, currently, presently, already, nowadays, at present, at|for the moment, to date, so|thus far, as
        at|of|yet, as of today, as things stand, these days, this moment|week, at this hour|point|stage|time, as we
        speak, till|until now, till|until|up to now, at the time of writing, at press time, as we go to press, at last
        count, at the last count, by the latest count, to this day, in the present, by this evening|morning""",
    since="""since, within, after|from the start of, from the beginning of, beginning|starting from|in|with, counting
        from|since, from 2020, in|over the last|past, in the course of, during|in|over the years, between 2020 and,
        dating back to, since the beginning|start, from august|may 2020""",
    openers="since, from, as from",
    ever="""ever, cumulative*, have been locked up, have been held|imprisoned|jailed|through, were imprisoned in, in all
        these years, over the years, all told, altogether since, at different|various times, at one point|time or
        another|other, gone|passed|went through, at some point|stage|time, passed through it, has|have passed through,
        have been|figured on the list, has included, over time, had|has|have ever|had, at any time, ever
        entered|listed|recognised|recognized, have had|held the status, have figured on it, figured on it, had the
        status at, in aggregate""",
    past="""earlier, previously, once, formerly, shorter, against, initially, originally, previous, a
        day|month|quarter|week|year earlier, a quarter|week|year ago, a day|month|year before, before that, at that
        time, back|until then, the month|year before, two years ago, days|fortnight|month|months|weeks|years ago, used
        to, last month|week|year, at the height|peak|time, compared to|with, down|up from, by comparison|contrast, at
        its peak, only|until recently, the previous month|year, days|month|months|week|weeks|years
        back|before|earlier|previously, began|opened|started the year with, year began|opened|started with, had
        contained|counted|given|held|listed|numbered|shown|stood, had stood at, a month|week|year back, at the
        beginning|start of the year, this time last year, peaked at, from a peak of, earlier this year""",
    hypothetical="""could, might, if, potentially, possible, hopes, hope, wants, plan, plans, planned, propose,
        proposed, perhaps, possibly, discuss, expects, expecting, rumour*, rumor*, unconfirmed, guess*, offered,
        negotiat*, speculat*, supposedly, would be|mean, in exchange|return for, under discussion, talks on, spoke of,
        in reality, actual|real|true figure|number|total, may
        actually|already|amount|be|come|even|exceed|follow|go|have|hold, may
        in|lie|not|number|reach|rise|run|soon|stand|total|well, looking forward to, far|much higher, asked for""",
    supposes="suppose, supposing, imagine, assume, assuming, what if, let s|us imagine|say|suppose",
    rate="per 100|capita|cell|day|head|million|month|prison|thousand|week|year, for|in every, out of every",
    several="""worldwide, combined, between them, across the region|three|world, in the four|three|two countries, in
        both countries, three countries together, around the world, added|put|taken together, across|in all three,
        all|the three together, all three countries""",
    partitive="""of all|that|the|them|these|this|those|which|whom, among them|whom, of that|their|this number, of the
        detainees|freed|imprisoned|inmates|jailed|latter, of the number|prisoners|released|remaining|total|whole, of
        those left|prisoners|remaining|still, of these people|prisoners, from among them, out of them|these|those, of
        that|this total, within that|this, in that|this group""",
    including="""including, among, includes, include, comprising, with, divided into, broken down into, among them,
        account|accounting for, make|making up, composed|comprised|consisting|inclusive of, such as, counted|numbering
        among, made up of""",
    says="""said, says, say, told, tells, reports, reported, reckons, reckon, estimates, noted, notes, wrote, writes,
        announced, confirmed, confirms, stated, states, puts, count, counts, figure, figures, data, reckoning, declared,
        claims, claimed, posted, recalled, added, calculates, calculated, explained, explains, disclosed, warned,
        concludes, revealed, observed, maintains, calculation*, observes, according to, pointed out, by the reckoning
        of, could confirm|establish|verify, could be established|verified""",
    negation="""no, not, none, never, without, denies, denied, nor, zero, nobody,
        aren|can|couldn|didn|doesn|don|hasn|haven|isn|wasn|weren|won t, no longer|such, are no, rather than, instead of,
        far from, hardly any, by no means, untrue that""",
    idle="""released a list|new|report|statement, releases a report, released figures|its,
        released the report, release of the report, had|has|have|having been, than ever, as|like never before, free
        of charge, free belarus|countries|country|elections|europe|expression|lawyers|legal, free
        media|press|russia|speech|trade|union*|venezuela|world, free legal aid, feel|radio free, release date,
        news|press release|releases, exchange rate|rates, exchange of letters|views, let alone|me, walked
        away|down|into|to|up""",
    besides="""besides, beyond, except, excluding, in addition to, apart|aside from, on top of, other than, not
        counting|including, save for, leaving aside|out, as well as""",
    ands="and, but, while, whereas, whilst, though, although, yet",
    valid="""updated, data|figures valid, data|figures as of, data are as of, last updated,
        correct|figures|position|situation|status|valid at|on""",
    demands="""demand*, urge, urges, urged, must, should, ought, immediate*, unconditional*, appeal, appeals, insist*,
        cannot, call|called|calling|calls|campaign|campaigned|campaigning for,
        campaigns|press|pressed|presses|pressing|pushed|pushes|pushing for, until all|every, not rest until, rest until,
        won t rest until, call|called|calling|calls on, release of all""",
    entries="names, name, surnames, entries, records, lines, cards, entry, surname, family|individual names",
    they="""they are|number|re, they now number, there are|re|remain, it contains|counts|has|holds|lists|numbers|shows,
        it now has|holds|stands, it is now, we count|have|know|list, now|today it has|is, they are now, it stands at,
        there are now|still, we know of, we now count""",
    they_were="""there|they were, it contained|held|was, they numbered, it had
        been|contained|counted|held|included|listed|numbered|said|shown, it stood at, there|they had been, it had
        been|stood at, we had counted|listed, it|there|they used to be, it used to have|hold, there|they used to number,
        it was still|then, it then had|held""",
    altogether="""altogether, overall, cumulatively, in aggregate|all|sum|total, all told, a total of, all in all,
        overall total""",
    foretold="real|true|actual number|figure, there|it|they will be, will have|reach|exceed|rise to, would now have|be",
    gather="""marched, march, marching, rallied, rally, demonstrated, demonstrate, protested, protest, signed, sign,
        signatories, gathered, gather, took to the streets, took part, take part, attended, attend, joined a|the
        rally|march|vigil, turned out, petitioned, donated, wrote letters, wrote cards, posted cards, lined up,
        queued""",
    denials="""refuted, refutes, denied|denies|deny|denying|disputes|rejects that, denied|denies holding,
        dismissed|rejected|rejects the claim that, rejects the idea that, not true that, untrue that, false
        that, no truth, claims that, a myth that, a lie that""",
    related="""related, flashback, read|see also, also read, read more, more on this, earlier on this site, don t miss,
        previously reported, on this topic""",
    out_of="of all|its|our|the|their|these|those, out of the|these|those, out of, among|from the, of all the",
    so_many="""so|that|this many, that|this is how many, such is the number of, is|was how many, is the
        count|number|tally|total of, was the number of""",
    asks="how big|large|many|numerous, what number, what is the number|total",
    sanctions="""sanction*, interpol, blacklist*, restrictive measures, black|extremist|extremists|terrorist list, list
        of extremists|terrorists|wanted, register of extremists, extremist register, wanted database|list*|persons, most
        wanted, entry|travel|visa ban*, asset freeze*, list|register of foreign agents""",
    served="""godparent*, sponsor, sponsored, sponsors, sponsorship*, patronage, penfriend*, penpal*, adopted by,
        cards|parcels|postcards for, letters for|reached|to, postcards|write|writes|wrote to, pen friend*|pal*, letters
        sent to""",
    this_month="""month, last|that|the month, the past|previous|reporting month, the reporting period, reporting|review
        period, month under review, the month under review""",
    year_word="year, calendar|last|old|outgoing|the year, the calendar|old|outgoing|past|previous year",
    today="today, tonight, this afternoon|day|evening|morning, this very day, earlier today",
    yesterday="yesterday, last night",
    month_end="""late, end, ended, ending, ends, closed, closing, finished, finishing, end of the year, close|end of,
        at|tail|the end of, the close of, last day|days of, at the close|turn of, the final|last day of, by the end of,
        was|were over, came|drew to a|an close|end, gave way""",
    month_start="""early, beginning|opening|start of, the beginning|outset|start of, at the beginning|outset of,
        as|at|by of the beginning|start of""",
    not_as_of="""since, after, before, until, till, from, starting, between, following, during, of, dated, throughout,
        over the, ahead|coup|demonstrations|elections of, events|protest|protests|unrest|uprising of, prior|up to,
        as|dating from, dated|dating back to, on or after""",
    year_ago="""a year ago|back|before|earlier|previously, the year before, exactly a year earlier, one year
        ago|before|earlier|previously, 12|twelve months ago|earlier, exactly a|one year ago, this time last year""",
    abbreviations="""mr, mrs, ms, dr, st, art, no, nos, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
        u.s, u.n, e.g, i.e, vs, pp, prof, gen, rep, sen, vol, inc, ltd, co, cf, approx, ca, gov, hon, rev, col, lt, sgt,
        capt, maj""",
    sources=SOURCES,
    countries=COUNTRIES,
    examples=(
        Example("The list of political prisoners in Belarus nears 1,300.", ("total fewer_than 1300",)),
        Example("Belarus holds 1,204 political prisoners.", ("total exact 1204",), country="BY"),
        Example("More than 1,100 political prisoners are still behind bars in Belarus.", ("total more_than 1100",)),
        Example("Rights groups recognised 14 more people as political prisoners.", ("change exact 14",)),
        Example("There are hundreds of political prisoners in Cuba.", ("total vague",), country="CU"),
        Example(
            "On March 3 the list of political prisoners grew by nine names, and their number reached 870.",
            ("change exact 9", "total exact 870"),
            published=date(2022, 3, 4),
            as_of=date(2022, 3, 3),
        ),
        Example("Of 980 political prisoners in Venezuela 101 are women.", ("total exact 980", "subset exact 101")),
        Example("The court fined 40 people after the rally and jailed 12 for 15 days."),
        Example("The political prisoner, aged 60, was given 12 years on 3 May 2021."),
        Example("The website's counter of political prisoners was up to 652 on Friday.", ("total exact 652",)),
        Example(
            "In May 31 names were put on the list of political prisoners, bringing it to 652 entries.",
            ("change exact 31", "total exact 652"),
        ),
        Example("1,300-odd opinion prisoners are held in Belarus.", ("total exact 1300",), country="BY"),
        Example("Monitors arrived at 652 political prisoners.", ("total exact 652",)),
        Example("Half a dozen deputies and 300 volunteers wrote 1,200 postcards to political prisoners."),
        Example("A prisoner exchange freed 307 prisoners of war; no political prisoners were on the lists."),
    ),
)
