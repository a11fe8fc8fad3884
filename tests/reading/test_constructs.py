"""Constructs in many languages: each with the headline that a careful editor takes, or none.

The sentences are our own. They stand for constructs, not for texts: what works for one language must work for all.
"""

from __future__ import annotations

from datetime import date

import pytest

from prisoncount.reading.mentions import find
from prisoncount.records import Document

PUBLISHED = date(2025, 6, 10)

CONSTRUCTS = [
    ("en", "Kazakhstan: five more people were recognised as political prisoners, and the list has reached 29.", 29),
    ("ru", "Семь имён вычеркнули: перечень политзаключённых Азербайджана сократился до 112.", 112),
    ("ru", "В списке политзаключённых Казахстана, который ведёт «Тирек», 29 имён.", 29),
    ("en", "The list of political prisoners in Kazakhstan has 29 names.", 29),
    ("en", "Algeria holds 26 political prisoners.", 26),
    ("en", "Georgia: 41 political prisoners, says the opposition.", 41),
    ("en", "Viasna now lists 1,310 political prisoners in Belarus. In March there were 1,288 of them.", 1310),
    ("en", "Belarus: nine hundred and seventy jailed for politics\n\nAs of Monday, nine hundred and seventy people were behind bars in Belarus on political grounds, Viasna reported.", 970),
    ("en", "The tally of political prisoners in Belarus slipped from 1,402 in March to 1,385 in April.", 1385),
    ("en", "Some 4,100 Belarusians have been named political prisoners at one time or another since 2020; roughly 1,150 of them are still in jail.", 1150),
    ("en", "How many political prisoners are there in Cuba? According to Prisoners Defenders, 1,185.", 1185),
    ("en", "The ministry says 420 prisoners have been let go. Foro Penal could confirm only 212 releases of political prisoners in Venezuela.", None),
    ("en", "Activists wrote to 600 political prisoners in Belarus over Christmas.", None),
    ("en", "The EU put 28 more names on its Belarus sanctions list, which now runs to 310 entries, over the treatment of political prisoners.", None),
    ("en", "Penal colony No. 4 holds about 80 political prisoners, former inmates say.", None),
    ("en", "The number of political prisoners in Nicaragua fell by nine to 61.", 61),
    ("ru", "В Беларуси за решёткой удерживают тысячу двести двенадцать политзаключённых, сообщает «Весна».", 1212),
    ("ru", "Число политзаключённых в Беларуси за неделю уменьшилось с 1201 до 1187.", 1187),
    ("ru", "По подсчётам правозащитников, в тюрьмах Азербайджана около трёхсот сорока политзаключённых. Год назад их было 250.", 340),
    ("ru", "В список «Весны» внесли ещё 11 человек. Теперь в нём 1 176 имён политзаключённых.", 1176),
    ("ru", "Из 1 176 политзаключённых 158 — женщины.", 1176),
    ("ru", "За пять лет через статус политзаключённого в Беларуси прошли более 4200 человек.", None),
    ("ru", "Волонтёры отправили письма 500 политзаключённым в Беларуси.", None),
    ("ru", "Помилованы 52 политзаключённых; за решёткой по-прежнему больше тысячи человек.", 1000),
    ("be", "Паводле «Вясны», у няволі ў Беларусі застаецца тысяча сто дваццаць палітвязняў.", 1120),
    ("be", "Лік палітвязняў за месяц скараціўся з 1 244 да 1 230.", 1230),
    ("be", "Праваабаронцы прызналі палітвязнямі яшчэ сем чалавек, агулам іх цяпер 1 312.", 1312),
    ("be", "Siońnia ŭ śpisie palitviaźniaŭ 1133 imiony.", 1133),
    ("be", "Летась у гэты дзень палітвязняў у Беларусі было 1 400, сёння — 1 170.", 1170),
    ("be", "Валанцёры напісалі лісты 300 палітвязням.", None),
    ("uk", "У Білорусі за ґратами тисяча сто п'ятдесят політв'язнів, повідомляє «Вясна».", 1150),
    ("uk", "Кількість політв'язнів у Білорусі зменшилася з 1230 до 1218.", 1218),
    ("uk", "Правозахисники визнали політв'язнями ще вісьмох, у списку тепер 1164 імені.", 1164),
    ("uk", "Лукашенко помилував 30 політв'язнів, понад 1100 залишаються в колоніях.", 1100),
    ("pl", "W białoruskich więzieniach siedzi tysiąc sto trzydziestu jeden więźniów politycznych, podała Wiasna.", 1131),
    ("pl", "Liczba więźniów politycznych na Białorusi spadła z 1230 do 1218.", 1218),
    ("pl", "Uznano kolejnych ośmiu więźniów politycznych; lista liczy już 1164 nazwiska.", 1164),
    ("pl", "Łukaszenka ułaskawił 30 więźniów politycznych, ponad tysiąc sto wciąż pozostaje w koloniach.", 1100),
    ("pl", "Rok temu więźniów politycznych na Białorusi było 1400, dziś jest ich 1170.", 1170),
    ("de", "Viasna führt derzeit eintausendeinhunderteinunddreißig politische Gefangene in Belarus.", 1131),
    ("de", "Die Zahl der politischen Gefangenen in Belarus sank von 1.230 auf 1.218.", 1218),
    ("de", "Nach der Freilassung von 52 politischen Gefangenen sitzen noch rund 1.100 hinter Gittern.", 1100),
    ("de", "Wie viele politische Gefangene gibt es in Belarus? Viasna zählt 1.186.", 1186),
    ("de", "Seit 2020 wurden insgesamt über 4.200 Menschen in Belarus als politische Gefangene anerkannt.", None),
    ("fr", "Le Bélarus compte mille cent trente et un prisonniers politiques, selon Viasna.", 1131),
    ("fr", "Le nombre de prisonniers politiques au Bélarus est passé de 1 230 à 1 218.", 1218),
    ("fr", "Trente prisonniers politiques ont été graciés, mais plus de 1 100 demeurent derrière les barreaux au Bélarus.", 1100),
    ("fr", "Ils étaient 888 prisonniers politiques il y a un an ; ils sont aujourd'hui 1 050 au Bélarus.", 1050),
    ("es", "Foro Penal contabiliza ochocientos cuarenta y dos presos políticos en Venezuela.", 842),
    ("es", "El número de presos políticos en Cuba pasó de 1.185 a 1.207.", 1207),
    ("es", "Fueron liberados 135 presos políticos en Nicaragua; quedan 36 tras las rejas.", 36),
    ("es", "Cuba alcanza un nuevo récord de 1.339 presos políticos, según Prisoners Defenders.", 1339),
    ("es", "Balance de Foro Penal. Total de presos políticos: 902. Hombres: 783. Mujeres: 119.", 902),
    ("it", "In Bielorussia ci sono milleduecento prigionieri politici, secondo Viasna.", 1200),
    ("it", "Il numero dei prigionieri politici in Bielorussia è sceso da 1.230 a 1.218.", 1218),
    ("it", "Graziati 30 prigionieri politici; oltre 1.100 restano in carcere in Bielorussia.", 1100),
    ("lt", "Baltarusijoje kali tūkstantis šimtas politinių kalinių, skelbia „Viasna“.", 1100),
    ("lt", "Politinių kalinių skaičius Baltarusijoje sumažėjo nuo 1230 iki 1218.", 1218),
    ("lt", "Paleista 14 politinių kalinių, už grotų tebėra daugiau kaip 1100.", 1100),
    ("pt", "Há na Venezuela mil e duzentos presos políticos, segundo o Foro Penal.", 1200),
    ("pt", "O número de presos políticos em Cuba passou de 1.185 para 1.207.", 1207),
    ("pt", "Foram soltos 30 presos políticos; mais de 800 continuam atrás das grades na Venezuela.", 800),
    ("cs", "V Bělorusku je podle Viasny tisíc sto třicet jedna politických vězňů.", 1131),
    ("cs", "Počet politických vězňů v Bělorusku klesl z 1230 na 1218.", 1218),
    ("cs", "Propuštěno bylo 14 politických vězňů, za mřížemi jich zůstává více než 1100.", 1100),
    ("tr", "Viasna'ya göre Belarus'ta bin yüz otuz bir siyasi mahkûm bulunuyor.", 1131),
    ("tr", "Belarus'ta siyasi mahkûm sayısı 1.218'e düştü.", 1218),
    ("tr", "14 siyasi mahkûm serbest bırakıldı, binden fazlası hâlâ cezaevinde.", 1000),
    ("nl", "In Belarus zitten volgens Viasna twaalfhonderd politieke gevangenen vast.", 1200),
    ("nl", "Het aantal politieke gevangenen in Belarus daalde van 1.230 naar 1.218.", 1218),
    ("bg", "В Беларус има хиляда и двеста политически затворници, съобщава „Вясна“.", 1200),
    ("bg", "Броят на политическите затворници в Беларус намаля от 1230 на 1218.", 1218),
    ("en", "Hong Kong has had 1,014 political prisoners since June 2019, the HKDC says; 590 of them are in custody.", 590),
    ("en", "(21145) people are currently detained, according to AAPP, out of 27,534 political prisoners arrested since the coup in Myanmar.", 21145),
    ("en", "Read also: 1,300 political prisoners in Belarus\n\nA concert took place in Vilnius. Tickets cost 20 euros.", None),
    ("en", "Minsk has denied that there are 1,300 political prisoners in Belarus.", None),
    ("en", "The envoy said he hoped to see 1,000 political prisoners freed this year.", None),
    ("ru", "«У нас нет никаких 1300 политзаключённых», — заявил Лукашенко.", None),
    ("de", "Am 21. Juni kamen 14 politische Gefangene frei. Am 11. September folgten 52.", None),
    ("es", "Un tribunal condenó a 45 opositores. Amnistía pide la libertad de los presos políticos.", None),
    ("pl", "Parlament wezwał do uwolnienia wszystkich 1200 więźniów politycznych na Białorusi.", 1200),
    ("en", "The Assembly called for the release of all 1,200 political prisoners in Belarus.", 1200),
    ("fr", "Viasna recense 1 131 prisonniers politiques au Bélarus, dont 167 femmes ; ils étaient 1 265 un an plus tôt.", 1131),
    ("uk", "Рік тому в Білорусі було 1400 політв'язнів, нині їх 1170.", 1170),
    ("ru", "В колонии № 8 содержатся около 40 политзаключённых.", None),
    ("en", "With 24 more people added this week, the list of Belarusian political prisoners now stands at 1,244.", 1244),
    ("en", "Political prisoners in Belarus: 1,187 (as of 3 June). Women: 168.", 1187),
    ("en", "The centre, which recognised six people as political prisoners last week, puts their total at 1,190.", 1190),
    ("en", "Since the start of the year 140 political prisoners have been released in Belarus.", None),
    ("en", "Tsikhanouskaya: we will not rest until all 1,190 political prisoners are free.", 1190),
    ("en", "The State Department said it had helped to free 16 political prisoners; more than 1,200 remain behind bars in Belarus.", 1200),
    ("en", "In a rally of 3,000 people, speakers demanded freedom for political prisoners in Georgia.", None),
    ("en", "Russia is holding at least 1,500 people on politically motivated charges, OVD-Info says.", 1500),
    ("en", "A hundred political prisoners from Nicaragua were flown to Guatemala.", None),
    ("ru", "Сейчас статус политзаключённых в Беларуси имеют 1190 человек, всего с 2020 года его получили более 4000.", 1190),
    ("ru", "По состоянию на 3 июня в Беларуси 1187 политзаключённых. Среди них 168 женщин.", 1187),
    ("ru", "На акцию в Тбилиси вышли 2000 человек с требованием освободить политзаключённых.", None),
    ("ru", "С начала года на свободу вышли 140 политзаключённых.", None),
    ("ru", "Правозащитники говорят о 1190 политзаключённых в Беларуси.", 1190),
    ("ru", "ОВД-Инфо: за решёткой по политическим мотивам в России 1480 человек.", 1480),
    ("ru", "За неделю политзаключёнными признали 6 человек, сейчас в списке 1190.", 1190),
    ("be", "Па стане на 3 чэрвеня ў Беларусі 1187 палітвязняў. Сярод іх 168 жанчын.", 1187),
    ("be", "З пачатку году на волю выйшлі 140 палітвязняў.", None),
    ("be", "За тыдзень палітвязнямі прызналі 6 чалавек, цяпер у спісе 1190.", 1190),
    ("uk", "Станом на 3 червня в Білорусі 1187 політв'язнів, серед них 168 жінок.", 1187),
    ("uk", "Від початку року на свободу вийшли 140 політв'язнів.", None),
    ("uk", "За тиждень політв'язнями визнали 6 осіб, зараз у списку 1190.", 1190),
    ("pl", "Według stanu na 3 czerwca na Białorusi jest 1187 więźniów politycznych, w tym 168 kobiet.", 1187),
    ("pl", "Od początku roku na wolność wyszło 140 więźniów politycznych.", None),
    ("pl", "W ciągu tygodnia za więźniów politycznych uznano 6 osób, na liście jest teraz 1190.", 1190),
    ("de", "Stand 3. Juni gibt es in Belarus 1.187 politische Gefangene, darunter 168 Frauen.", 1187),
    ("de", "Seit Jahresbeginn kamen 140 politische Gefangene in Belarus frei.", None),
    ("de", "Sechs Menschen wurden als politische Gefangene anerkannt, damit stehen 1.190 auf der Liste.", 1190),
    ("fr", "Au 3 juin, on comptait 1 187 prisonniers politiques au Bélarus, dont 168 femmes.", 1187),
    ("fr", "Depuis le début de l'année, 140 prisonniers politiques ont été libérés au Bélarus.", None),
    ("fr", "Six personnes ont été reconnues prisonniers politiques, ce qui porte leur nombre à 1 190.", 1190),
    ("es", "Al 3 de junio había 1.187 presos políticos en Cuba, de ellos 168 mujeres.", 1187),
    ("es", "Desde enero han sido excarcelados 140 presos políticos en Venezuela.", None),
    ("es", "Con seis nuevos casos, la lista de presos políticos de Cuba llega a 1.190 nombres.", 1190),
    ("it", "Al 3 giugno i prigionieri politici in Bielorussia erano 1.187, di cui 168 donne.", 1187),
    ("it", "Da gennaio sono stati liberati 140 prigionieri politici in Bielorussia.", None),
    ("lt", "Birželio 3 d. Baltarusijoje buvo 1187 politiniai kaliniai, iš jų 168 moterys.", 1187),
    ("lt", "Nuo metų pradžios paleista 140 politinių kalinių.", None),
    ("pt", "Em 3 de junho havia 1.187 presos políticos em Cuba, entre eles 168 mulheres.", 1187),
    ("pt", "Desde janeiro foram libertados 140 presos políticos na Venezuela.", None),
    ("cs", "K 3. červnu bylo v Bělorusku 1187 politických vězňů, z toho 168 žen.", 1187),
    ("cs", "Od začátku roku bylo propuštěno 140 politických vězňů.", None),
    ("tr", "3 Haziran itibarıyla Belarus'ta 1.187 siyasi mahkûm var, bunların 168'i kadın.", 1187),
    ("tr", "Yıl başından bu yana 140 siyasi mahkûm serbest bırakıldı.", None),
    ("nl", "Op 3 juni telde Belarus 1.187 politieke gevangenen, onder wie 168 vrouwen.", 1187),
    ("nl", "Sinds januari zijn 140 politieke gevangenen vrijgelaten.", None),
    ("bg", "Към 3 юни в Беларус има 1187 политически затворници, от тях 168 жени.", 1187),
    ("bg", "От началото на годината са освободени 140 политически затворници.", None),
    ("en", "Suppose that 1,250 political prisoners in Belarus were handed to their neighbours tomorrow.", None),
    ("en", "Supposedly no one counts, yet Belarus holds 1,250 political prisoners.", 1250),
    ("ru", "Представьте: Минск отпускает 1250 политзаключённых.", None),
    ("en", "Belarus, Russia and Cuba kept more than 2,750 political prisoners this spring.", None),
    ("en", "Unlike Russia and Cuba, Belarus holds 1,250 political prisoners.", 1250),
    ("en", "Russia's ally Belarus holds 1,250 political prisoners.", 1250),
    ("es", "Cuba, Rusia y Bielorrusia mantienen a más de 2.750 presos políticos.", None),
    ("en", "Poland and Lithuania say Belarus holds 1,250 political prisoners.", 1250),
    ("de", "Belarus, Russland und Kuba halten mehr als 2.750 politische Gefangene fest.", None),
    ("ru", "Матери политзаключённого отказали в свидании. В Беларуси список экстремистов насчитывает уже 4 200 имён.", None),
    ("ru", "Его внесли в список экстремистов. Список политзаключённых в Беларуси насчитывает уже 1 200 имён.", 1200),
    ("pl", "Więzień polityczny trafił do karceru. Lista ekstremistów liczy już 4200 nazwisk.", None),
    ("de", "In Belarus gibt es über 140 politische Gefangene. Jede Woche werden Dutzende festgenommen, insgesamt sind es seit Mai über 25.000.", 140),
    ("en", "Belarus holds over 140 political prisoners. Dozens are arrested every week; since May the total is over 25,000.", 140),
    ("de", "Wjasna zählte Ende Mai 146 politische Gefangene in Belarus.", 146),
    ("fr", "Le nombre des prisonniers politiques au Bélarus frôle les 1 300, dont trois dirigeants de Viasna.", 1300),
    ("es", "El número de presos políticos en Belarús roza los 1.300.", 1300),
    ("it", "Il numero dei prigionieri politici in Bielorussia sfiora i 1.300.", 1300),
    ("en", "Viasna verified that 31 political prisoners walked out this week. The official figure is 380.", None),
    ("en", "Viasna verified that 31 political prisoners walked out this week. Their number in Belarus is now 1,180.", 1180),
    ("en", "In April 2013 monitors counted 41 political prisoners in Belarus.", None),
    ("en", "In April 2025 monitors counted 1,210 political prisoners in Belarus.", 1210),
    ("it", "A fine 2012 l'associazione contava 41 prigionieri politici in Bielorussia.", None),
    ("en", "Nine political prisoners continue to serve their terms in Belarus.", 9),
    ("en", "Nine political prisoners in Belarus received parcels.", None),
    ("ru", "Сколько людей в Беларуси сидит по политическим мотивам? Мы говорим: минимум 1180.", 1180),
    ("ru", "Сколько людей в Беларуси оштрафовано? Мы говорим: минимум 1180.", None),
    ("ru", "Объединение «Свободу политзаключённым» сообщило, что в тюрьмах Беларуси находятся 1180 человек, осуждённых по политическим мотивам.", 1180),
    ("ru", "Объединение «Свободу политзаключённым» сообщило, что в Беларуси за месяц оштрафовали 1180 человек.", None),
]  # fmt: skip
"""Language, text, and the value of its headline."""


def heads(code: str, text: str) -> list[int | None]:
    document = Document(id="d", text=text, language=code, published=PUBLISHED)
    return [mention.value for mention in find(document, country="BY") if mention.headline]


@pytest.mark.parametrize(("code", "text", "headline"), CONSTRUCTS)
def test_an_editor_takes_the_same_headline(code: str, text: str, headline: int | None) -> None:
    assert heads(code, text) == ([] if headline is None else [headline])


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "On Friday Viasna had 1,186 people on its list of political prisoners in Belarus.", date(2025, 6, 6)),
        ("pl", "Według danych z poniedziałku na Białorusi jest 1186 więźniów politycznych.", date(2025, 6, 9)),
        ("ru", "«Весна» сообщила накануне, что в Беларуси 1186 политзаключённых.", date(2025, 6, 9)),
        ("ru", "В Беларуси 1186 политзаключённых, среди них 38 женщин.", PUBLISHED),
        ("de", "Am Montag wurden weitere zehn Menschen als politische Gefangene anerkannt. Die Liste führt nun 1.186 Namen.", date(2025, 6, 9)),
        ("es", "A cierre de mes había en Cuba 1.066 presos políticos.", date(2025, 5, 31)),
        ("en", "At the end of the year Belarus held 1,131 political prisoners.", date(2024, 12, 31)),
        ("lt", "Penktadienį Baltarusijoje buvo 1186 politinių kalinių.", date(2025, 6, 6)),
    ],
)  # fmt: skip
def test_the_day_of_a_count_is_told_in_many_ways(code: str, text: str, day: date) -> None:
    document = Document(id="d", text=text, language=code, published=PUBLISHED)
    assert [m.as_of for m in find(document, country="BY") if m.kind == "total"] == [day]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kaja Kallas said that 1,200 political prisoners are held in Belarus.", "Kaja Kallas"),
        ("Belarus holds 1,200 political prisoners. The figure was given by Viasna, which said more.", "Viasna"),
        ("Belarus holds 1,200 political prisoners.", None),
    ],
)
def test_a_count_is_told_by_somebody_or_by_nobody(text: str, name: str | None) -> None:
    document = Document(id="d", text=text, language="en", published=PUBLISHED)
    assert [m.attributed_to for m in find(document)] == [name]
