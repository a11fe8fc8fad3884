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
LANGUAGE = Language(
    code="en",
    name="English",
    function_words="""
        the, a, an, of, in, on, at, by, to, for, from, with, and, or, but, as, is, are, was, were, be, been, has,
        have, had, who, that, which, this, these, those, it, its, their, they, he, she, his, her, not, than, will,
        would, over, under, about, after, before, when, while, where, there, so, only, also, just, already, yet,
        still, now, then, today, during, into, out, up, down, we, our, him, them, you, i, said, says, because,
        since, until, alone, altogether, overall
    """,
    terms="""
        political prisoner*, politically motivated prisoner*, political detainee*, political inmate*,
        political captive*, prisoner|prisoners of conscience, political hostage*, politically persecuted prisoner*,
        politically prosecuted prisoner*, political prisoners' list, prisoner|prisoners of the regime,
        prisoner|prisoners of politics
    """,
    grounds="""
        for political activit*, for their political, political views, political beliefs, political opinions,
        political convictions, political grounds, political reasons, political motives, political charges,
        politically motivated, for politics, for political, because of politics, for their beliefs, for their
        convictions, for their opinions, for their views
    """,
    captives="""
        prisoner*, detainee*, inmate*, captive*, hostages, those jailed, those held, those imprisoned,
        those detained, jailed people, those inside, dissident*, oppositionist*, activist*, opposition members,
        civilians
    """,
    persons="""
        people, persons, individuals, citizens, names, surnames, men and women, human beings, others, cases of
        people, nationals, residents, souls, belarusians, venezuelans, cubans, nicaraguans, russians, name, entries,
        profiles
    """,
    groups="""
        legislators, lawmakers, administrative detainees, campaigners, political figures, miners, women, men, woman,
        man, minor, minors, child, children, teenager*, adolescent*, female, male, girls, boys, juveniles,
        pensioner*, elderly, journalist*, reporter*, blogger*, media workers, lawyers, doctors, teachers, students,
        monks, nuns, priests, clerics, preachers, clergy, believers, professors, academics, writers, artists,
        soldiers, military, civilians, adults, foreigners, foreign citizens, foreign nationals, dual nationals,
        members, comrades, leaders, trade unionists, union leaders, defenders, human rights defenders, gravely ill,
        seriously ill, critically ill, chronically ill, sick, disabled, with disabilities, with children, parents,
        mothers, young people, aged, ill, protesters, demonstrators, politicians, lithuanians, latvians, poles,
        germans, americans, ukrainians, briton*, frenchman, frenchmen, life sentences, incommunicado, serving time,
        being tried, awaiting trial, on trial, in pre-trial detention, in critical condition, citizens of, rights
        activists, farmers, workers, officers, ex-officers, nurses, entrepreneurs, scientists, musicians, opponents,
        women's
    """,
    places="""
        colony, correctional, penal colony, region, district, this prison, the prison, prison no, remand prison,
        detention centre, detention center, ward, cell, barrack, hospital
    """,
    former="former, ex, one time, onetime",
    things="""
        year, years, day, days, month, months, week, weeks, hour, hours, minute, minutes, mins, decade, decades,
        percent, per cent, %, euro*, dollar*, ruble*, rouble*, rubles, pounds, fine, fines, jail terms, terms,
        trial, trials, charges, charge, cases, case, articles, article, pages, page, lists, countries, country,
        states, state, delegations, entities, companies, firms, ngos, organisations, organizations, groups, bodies,
        km, kilometres, kilometers, miles, times, votes, points, members of parliament, sanctions, rallies,
        protests, detentions, arrests, court orders, convictions, places, seats, rounds, reports, accounts, letters,
        signatures, non-profits, nonprofits, parties, laws, resolutions, million, billion, tonnes, uavs, degrees,
        gmt, am, pm, sentences, books, steps, officials, judges, prosecutors, policemen, police, waves, statements,
        persecutions, colonies, prisons, civic groups, independent, bloggers seized, candidates, participants,
        grounds, winners, laureates, channels, sites, websites, media outlets, outlets, interviews, wounds, killed,
        dead, injured, anniversary, street, avenue
    """,
    numbered="""
        he is, she is, who is, article*, articles, art, aged, age, page, no, part, number no, chapter, resolution,
        decree, flight, meeting, paragraph, section, rule, law, under articles, colony no, room, bbc, channel,
        protocol, version, volume, turned, is aged
    """,
    units=UNITS,
    multipliers={12: "dozen", 100: "hundred", 1000: "thousand, k", 1_000_000: "million"},
    fixed={
        500: "half a thousand",
        1500: "one and a half thousand, a thousand and a half, thousand and a half",
        24: "two dozen",
        50: "half a hundred",
        2500: "two and a half thousand",
    },
    vague={
        24: "dozens, scores, several dozen, a few dozen, some dozens, dozens and dozens",
        200: "hundreds, several hundred, a few hundred, hundreds and hundreds, some hundreds",
        2000: "thousands",
        20000: "tens of thousands",
        200000: "hundreds of thousands",
    },
    joiners="and",
    approx="""
        about, around, approximately, roughly, some, circa, ca, c, an estimated, estimated, estimated at,
        in the region of, or so, in the order of, something like, on the order of, in the neighbourhood of, approx
    """,
    fewer_than="""
        nearly, almost, close to, fewer than, less than, just under, under, below, not quite, short of,
        just short of, just shy of, shy of, fell below, dropped below, dropped under, down below, approaching,
        nearing, virtually,
        nears, inches towards, verging on
    """,
    more_than="""
        more than, over, above, in excess of, upwards of, passed the, passed, exceeded, exceeds, exceed, exceeding,
        surpassed, topped, tops, well over, just over, a little over, slightly more than, upward of, crossed the,
        crossed, past the, excess of, north of, greater than, higher than, topping
    """,
    at_least="""
        at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, minimum,
        a safe minimum of, at a minimum, at the very least, as a minimum, in no way fewer than
    """,
    at_most="up to, at most, no more than, not more than, a maximum of, maximum of, at the most, not over",
    exact="""
        as many as, reached, reached the, hit, exactly, precisely, a record, all, a total of, the, total of, fully,
        some of the, already, about the, over the, to over the
    """,
    approx_after="or so, or thereabouts, give or take",
    more_after="plus, and counting more",
    least_after="or more, at least, at a minimum, at the very least, or over",
    floor="no fewer, not fewer, in no way fewer, no less, not less, at a minimum",
    range_from="between, from",
    range_to="to, and, or",
    definite="the, all, these, all the, those, of the, of these",
    more="more, another, additional, further, new, newly, extra, fresh",
    others="others, other",
    recognised="""
        recognised, recognized, recognises, recognizes, recognise, recognize, been made, declared, declares,
        designated, designates, named, named as, given the status, granted the status, got the status,
        received the status, awarded the status, called, status to, labelled, labeled, classed, classes, deemed,
        considered, regarded, acknowledged, qualifies as, qualify as, identified as, identified, fit, fits,
        meet the criteria, meets the criteria, strict definition, recognition, granted status, status went to
    """,
    added="""
        added, joined, join, joins, grew by, grows by, rose by, increased by, increase of, up by, went up by,
        was extended by, expanded by, entered the list, on to the list, onto the list, longer by, rise of,
        growth of, put on the list, adding, adds, add, included in the list, grown by, risen by, additions
    """,
    grows="""
        rose, risen, grew, grown, increased, went up, gone up, fell, fallen, dropped, longer, slipped, shrank,
        shrunk, sank, moved, climbed, jumped, declined, decreased, edged, crept, rising, falling, down, up
    """,
    by="by",
    freed="""
        freed, free, frees, freeing, released, release, releases, releasing, let go, let out, let, were let, pardon,
        pardons, pardoned, pardoning, amnestied, left jail, left prison, walked out, walked free, walk free, came
        out, come out, set free, amnesty, paroled, are out, is out, were out, out of jail, out of prison, sent home,
        went home, deported, expelled, exchanged, swapped, swap, handed over, leave jail, leave prison, leaves
        prison, received from, has received, served out, served their, served the, completed their, finished their,
        has come into, arrived, arrive, brought to, taken to, crossed into, crossed to, finished serving, struck
        off, off the list, removed, left the country, liberated, pardoned by, walked from, flown to, flown, flew,
        banished, sent abroad, walks free, walked, rehabilitation, rehabilitated, five left, return home, returned
        home, came home, come home, coming home, plane took, planes took, bus took, flight took, charter took
    """,
    arrested="""
        recently detained, newly detained, just detained, arrested, arrest, seized, jailed in, rounded up,
        newly arrested, taken into custody, were jailed, was jailed, imprisonments, put behind bars, thrown,
        thrown into, re-arrested, rearrested, abducted
    """,
    died="died, die, dies, dead, deaths, death, killed, have died, perished, lost their lives, disappeared",
    court="""
        subject to, on probation, under restrictions, sentenced, convicted, charged, fined, tried, prosecuted,
        detained, searched, found guilty, interrogated, questioned, accused, persecuted, repressed,
        forced into exile, indicted, victims of, summoned, beaten, tortured, face, facing, prosecution, detentions
    """,
    holds="""
        there are, there were, there was, there is, has, have, had, holds, hold, held, keeps, keep, kept, holding,
        keeping, counts, count, counted, lists, are held, being held, is holding, goes on holding, stands, are, sit,
        sat, houses, contains, found, with, documented, documents, registered, estimated to be, are being, languish,
        languishing, detention of, imprisonment of, imprisoned, jailed, incarcerated, exist, number of, numbers,
        languish*, verified that
    """,
    remain="""
        remain, remains, remained, remaining, still, left, are left, left behind, stay, stays, stayed, staying, not
        released, not freed, have yet to, continues to hold, continue to hold, goes on holding, keep on, keeps on,
        kept on, yet to be, stuck, left inside, were left, still held, still inside, still jailed, still detained,
        are still, continue|continues to serve, continue|continues to sit, still serving
    """,
    prison="""
        behind bars, in prison, in jail, in custody, in detention, in captivity, in prisons, in jails, locked up,
        inside, jailed, imprisoned, incarcerated, in places of detention, in dungeons, dungeons, jails, prisons,
        penitentiaries, deprived of liberty, without liberty, imprisonment, detained, in penal, in colonies, in
        cells, cells, under lock and key, held, in their jails, in its jails, kept, serving, prison, jail, custody,
        detention, lockups, lockup, held in, under detention, under arrest
    """,
    tally="""
        number, total, totals, figure, count, tally, number of, the number, total of, in all, all told, estimate,
        estimates, headcount, roll, mark, toll, brings the total to, bringing the total to, brings the number to,
        bringing the number to, total number
    """,
    reaches="""
        totalled, totaled, stands at, stood at, came to, comes to, come to, amounts to, amounted to, reached,
        reaches, reach, rose to, risen to, grew to, climbed to, grown to, grows to, went up to, gone up to,
        bringing, brings, brought, now runs to, runs to, has hit, hit, stand at, make up, makes up, adds up to, add
        up to, fell to, falls to, dropped to, went down to, estimated, equals, numbered, numbering, passed, topped,
        exceeded, climbs to, rises to, jumps to, is, was, number, went, gone, rose, grew, climbed, fell, dropped,
        down to, up to a total of, ran to, running to, climbed past, was down to, is down to, it was down to, now
        stands at, crept up to, crept to, swelled to, shrank to, shrunk to, sank to, came down to, moved to, a new
        record of, a record of, record high of, down to just, now total, now totals, comprised, comprises,
        contained, contains, consists of, consisted of, listed, surpasses, numbers
    """,
    lists="list, lists, register, roster, database, roll, on the list, on its list",
    now="""
        now, today, currently, at present, at the moment, presently, to date, so far, as of, by now, as of today,
        as things stand, these days, this moment, at this point, right now, already, this week, nowadays
    """,
    openers="since, from",
    since="""
        since, from the start of, from the beginning of, after the start of, beginning in, starting from,
        counting from, from 2020, over the past, in the past, over the last, in the last, within, in the course of,
        in the years, during the years, over the years, between 2020 and
    """,
    ever="""
        have been locked up, have been jailed, have been imprisoned, have been held, were imprisoned in, in all
        these years, over the years, ever, all told, altogether since, at various times, at one time or another,
        have been through, passed through, gone through, went through, at some time, at some point, passed through
        it, have passed through, have figured on the list, have been on the list, has included, over time, has had,
        have had, had had
    """,
    past="""
        a year earlier, a year ago, earlier, previously, a year before, before that, at that time, back then, the
        year before, two years ago, months ago, month ago, used to, a month earlier, years ago, last year, at the
        time, once, formerly, shorter, compared with, compared to, up from, down from, against, as against, by
        comparison, by contrast, a month before, the month before, a week earlier, a week ago, weeks ago, at its
        peak, at the peak, at the height, last month, last week, only recently, the previous year, the previous
        month, a day earlier, a day before, days earlier, days ago
    """,
    hypothetical="""
        could, may, might, would be, would mean, if, potentially, possible, in exchange for, hopes, hope, wants,
        under discussion, plan, plans, planned, propose, proposed, perhaps, possibly, rumoured, discuss, talks on,
        spoke of, in reality, real number, true number, actual number, could be as high
    """,
    supposes="suppose, supposing, imagine, what if, let us say",
    rate="per million, per 100, per capita, for every, per thousand, in every, out of every",
    several="""
        between them, across the three, in the three countries, in both countries, three countries together,
        worldwide, across the region, combined, around the world, across the world,
        taken together, put together, added together
    """,
    partitive="""
        of them, of whom, of these, of those, of the, of that, of this, of which, among them, among whom, of all, of
        that number, of the remaining, of those remaining, of those left, of those still, of these people, of the
        detainees, of the prisoners
    """,
    including="""
        divided into, broken down into, including, among, includes, include, among them, accounting for,
        account for, make up, making up, consisting of, comprising, such as, with
    """,
    says="""
        said, says, say, told, tells, according to, reports, reported, reckons, reckon, estimates, noted, notes,
        wrote, writes, announced, confirmed, confirms, stated, states, pointed out, puts, count, counts, figure,
        figures, data, by the reckoning of, reckoning, declared, claims, claimed, posted, recalled, added
    """,
    idle="""
        released a report, released a statement, releases a report, released its, released the report, released
        figures, released a list, released a new, release of the report, have been, has been, had been, having been,
        than ever, like never before, as never before
    """,
    besides="besides, in addition to, apart from, aside from, on top of, other than, beyond",
    ands="and, but, while, whereas",
    valid="data valid, data as of, figures as of, data are as of, figures valid, updated, last updated",
    negation="""
        don t, doesn t, didn t, isn t, aren t, no, not, none, never, without, denies, denied, nor, zero, nobody, no
        such, are no
    """,
    entries="names, name, surnames, entries",
    they="they are, they number, they now number, there are",
    they_were="""
        they were, there were, it was, they numbered, it held, it had held, it stood at, it had been, it contained,
        there had been, they had been
    """,
    altogether="in all, altogether, all told, in total, a total of, overall",
    so_many="so many, that many, that is how many, this is how many, such is the number of",
    asks="how many",
    sanctions="""
        sanction*, restrictive measures,
        extremist list, extremists list, list|register of extremists, list of terrorists, terrorist list,
        extremist register
    """,
    served="""
        godparent*, sponsor, sponsored, sponsors, sponsorship*, adopted by, patronage, parcels for, letters to,
        wrote to, write to, postcards to
    """,
    this_month="the month, month, that month, the month",
    out_of="of the, out of the, out of, of these, of those",
    denials="""
        denied that, denies that, deny that, denying that, denied holding, denies holding, rejected the claim that,
        dismissed the claim that, disputes that
    """,
    related="read also, also read, read more, see also, related, more on this, don't miss, earlier on this site",
    demands="""
        call for, calls for, called for, calling for, demand*, urge, urges, urged, must, should, ought, immediate*,
        unconditional*, appeal, appeals, insist*, cannot, until all, until every, not rest until, rest until, won't
        rest until
    """,
    year_word="the year, year, last year",
    today="today, this day",
    yesterday="yesterday, last night",
    month_end="""
        end of the year, end of, the end of, late, the close of, close of, end, ended, ending, ends, closed,
        closing, last day of, at the turn of, the last day of, by the end of, at the close of, the final day of
    """,
    month_start="beginning of, the beginning of, start of, the start of, early, at the beginning of",
    not_as_of="""
        since, after, before, until, till, from, starting, between, following, during, of, over the, dated,
        protest of, up to
    """,
    year_ago="""
        a year earlier, a year ago, a year before, the year before, exactly a year earlier, a year previously, one
        year ago, one year earlier, twelve months ago
    """,
    abbreviations="""
        mr, mrs, ms, dr, st, art, no, nos, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, u.s, u.n,
        e.g, i.e, vs, pp, prof, gen, rep, sen, vol, inc, ltd, co, cf, approx, ca, min
    """,
    sources={
        "human rights groups": """
            rights groups, human rights groups, human rights organisations, human rights organizations,
            rights organisations, rights organizations, rights bodies
        """,
        "human rights defenders": """
            human rights defenders, rights defenders, rights activists, human rights activists, defenders
        """,
        "human rights community": "human rights community, rights community",
        "State Department": "state department",
        "opposition": "opposition",
        "local activists": "local activists, activists",
        "Mechanism for the Recognition of Political Prisoners": "the mechanism",
        "EU": "european union, EU, EEAS",
    },
    countries={
        "BY": "belarus*, minsk, byelorussia*",
        "RU": "russia*, moscow, kremlin",
        "VE": "venezuel*, caracas, chavista*",
        "CU": "cuba, cubans, cuban, havana, cuba's",
        "NI": "nicaragua*, managua",
        "AZ": "azerbaijan*, azeri*, baku",
        "MM": "myanmar*, burma*, burmese, naypyidaw, yangon",
        "HK": "hong kong*",
        "CN": "chinese, beijing",
        "EG": "egypt*, cairo",
        "ER": "eritrea*, asmara",
        "ET": "ethiopia*, addis ababa",
        "GE": "georgia*, tbilisi",
        "KZ": "kazakh*, astana, almaty",
        "TJ": "tajik*, dushanbe",
        "UZ": "uzbek*, tashkent",
        "TM": "turkmen*, ashgabat",
        "TR": "turkish, turkey, ankara",
        "SA": "saudi*, riyadh",
        "VN": "vietnam*, viet nam, hanoi, vietnamese",
        "UG": "uganda*, luzira, kampala",
        "IR": "iran*, tehran",
        "SY": "syria*, damascus",
        "IL": "israel*",
        "KP": "north korea*, pyongyang",
        "LA": "laos, laotian*",
        "TH": "thai*",
        "KH": "cambodia*",
        "BH": "bahrain*",
        "RW": "rwanda*, kigali",
        "US": "US, united states, america*, washington",
        "GB": "UK, britain, british, briton*",
        "LT": "lithuania*, vilnius",
        "PL": "poland*, polish, warsaw",
        "UA": "ukrain*, kyiv, kiev",
        "DE": "german*, berlin",
        "EE": "estonia*, tallinn",
        "LV": "latvia*",
        "FR": "france, french, paris",
        "DZ": "algeria*, algiers",
        "KG": "kyrgyz*, bishkek",
        "ZW": "zimbabwe*, harare",
    },
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
    ),
)
