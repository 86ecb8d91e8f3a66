/**
 * News of our own making in the manner of agencies and papers of 1989 to 2013, with dates marked by the TimeML guidelines:
 * `[[words|EDTF]]`. `((words))` are times of day and words of no certain date: they count neither way. `kept: true`: not
 * looked at until the rules were done.
 */
export interface DatedNews {
  readonly name: string;
  readonly publishedOn: string;
  readonly language: string;
  readonly kept?: boolean;
  readonly marked: string;
}

export const DATED_NEWS: readonly DatedNews[] = [
  {
    name: 'earnings of a maker of valves',
    publishedOn: '1989-10-26',
    language: 'en',
    marked: `Harlan Valve Corp. said net income fell 12% in [[the third quarter|1989-35]], hurt by a strike that began [[Aug. 14|1989-08-14]] at its Toledo, Ohio, plant.

The maker of industrial valves said profit for [[the quarter|1989-35]] ended [[Sept. 30|1989-09-30]] dropped to $14.2 million, or 61 cents a share, from $16.1 million, or 69 cents a share, [[a year earlier|1988-35]]. Sales rose 3% to $221 million from $214.6 million.

In the nine months, net income slid 8% to $44 million. The company had 31,200 employees on [[Dec. 31, 1988|1988-12-31]]. In [[1988|1988]], it earned $62.5 million.

Chairman Roy Tillman said [[yesterday|1989-10-25]] that [[fourth-quarter|1989-36]] results will be "flat at best." He said orders had improved since [[early October|1989-10]] and that the company expects to settle the dispute by [[year-end|1989]]. Analysts had predicted a gain for [[1990|1990]].

In composite trading on the New York Stock Exchange [[yesterday|1989-10-25]], the shares closed at $28.125, off 50 cents.`,
  },
  {
    name: 'a takeover',
    publishedOn: '1989-11-01',
    language: 'en',
    marked: `Dunmore Industries Inc. agreed to acquire Pell Paper Co. for $1.1 billion, ending a six-month fight that was closely watched on Wall Street.

Under the accord, announced [[Tuesday|1989-10-31]], holders of Pell will receive $48 a share in cash. Dunmore first offered $39 a share in [[May|1989-05]] and raised the bid twice, most recently on [[Oct. 12|1989-10-12]], a day before the [[Oct. 13|1989-10-13]] plunge in stock prices. The offer, which was to expire [[Nov. 10|1989-11-10]], has been extended until [[Nov. 24|1989-11-24]].

Pell's board had rejected the earlier bid as inadequate. [[Last month|1989-10]] a federal judge in Delaware refused to block it. Shareholders will vote on the plan in [[January|1990-01]], and the companies hope to complete the merger in [[the first quarter of 1990|1990-33]].

The two companies had combined revenue of $4 billion [[last year|1988]]. Dunmore, founded in [[1921|1921]], sold its shipping unit [[two years ago|1987]].`,
  },
  {
    name: 'talks on a border',
    publishedOn: '1998-02-06',
    language: 'en',
    marked: `NAIROBI, Kenya (AP) _ Delegates from two rebel movements walked out of peace talks [[Friday|1998-02-06]], hours after government troops shelled a town that was supposed to be covered by a cease-fire signed [[last week|1998-01-26/1998-02-01]].

The fighting erupted [[Thursday|1998-02-05]] near Karum, 200 miles north of the capital. At least 40 people have been killed since [[Monday|1998-02-02]], the Red Cross said.

"We will not return while our villages burn," a rebel spokesman, Joseph Adera, told reporters. The talks, the third round since [[1995|1995]], had been expected to last two weeks.

The U.N. Security Council is to meet [[Monday|1998-02-09]] to discuss the crisis. A mission of 2,000 peacekeepers whose mandate runs out [[March 31|1998-03-31]] may be extended. An envoy is scheduled to arrive [[Sunday|1998-02-08]].

The war began in [[1983|1983]]. In [[March 1994|1994-03]] a truce was signed, but it collapsed [[the following month|1994-04]].`,
  },
  {
    name: 'inflation in winter',
    publishedOn: '1998-01-14',
    language: 'en',
    marked: `WASHINGTON _ Consumer prices rose just 1.7 percent in [[1997|1997]], the smallest increase in 11 years, the Labor Department reported [[Tuesday|1998-01-13]].

In [[December|1997-12]], the index edged up 0.1 percent, after a similar gain in [[November|1997-11]]. Energy prices, which had climbed in [[the fall|1997-23]], dropped 1.5 percent.

Economists said the report made it unlikely that the Federal Reserve would raise rates when its policy committee meets [[Feb. 3|1998-02-03]] and [[4|1998-02-04]]. "There is no inflation now, and none in sight for [[1998|1998]]," said Ann Weller of First Lakes Bank. Prices rose 3.3 percent in [[1996|1996]].

The central bank last changed rates in [[March of last year|1997-03]]. Wholesale prices, reported [[last week|1998-01-05/1998-01-11]], fell 1.2 percent for [[the year|1997]]. The Commerce Department will release figures on retail sales [[Thursday|1998-01-15]].

The five-year expansion has been the longest since [[the 1960s|196X]]. Unemployment stood at 4.7 percent, compared with 5.3 percent [[a year ago|1997]].`,
  },
  {
    name: 'an election in Europe',
    publishedOn: '2005-09-19',
    language: 'en',
    marked: `BERLIN, [[Sept 19|2005-09-19]] (Reuters style) - Coalition talks began on [[Monday|2005-09-19]] after [[Sunday|2005-09-18]]'s election left no party with a majority.

The conservatives won 225 seats against 222 for the ruling Social Democrats. The new parliament must convene by [[Oct. 18|2005-10-18]]. In one district in Dresden, voting was postponed until [[Oct. 2|2005-10-02]] after a candidate died.

The chancellor, who has governed since [[1998|1998]], called the vote a year ahead of schedule in [[May|2005-05]] after a defeat in a regional poll. [[Three years ago|2002]] he won by 6,000 votes.

"[[Today|2005-09-19]] we start from zero," a spokeswoman said. Party leaders will meet again on [[Wednesday|2005-09-21]]. Markets opened lower, and the euro, which had risen [[last Friday|2005-09-16]], fell to $1.2140. Growth of 0.8 percent is forecast for [[this year|2005]] and 1.2 percent for [[next year|2006]].`,
  },
  {
    name: 'a space flight',
    publishedOn: '1998-01-20',
    language: 'en',
    marked: `CAPE CANAVERAL, Fla. (AP) _ The shuttle crew began a countdown [[today|1998-01-20]] for a launch that is set for [[Thursday|1998-01-22]], NASA said.

The seven astronauts will spend nine days in orbit and dock with the Russian station on [[Saturday|1998-01-24]]. It is the eighth of nine dockings that started in [[June 1995|1995-06]]. The last one is planned for [[late May|1998-05]].

Weather delayed the previous mission by two days [[last September|1997-09]]. The forecast for [[tomorrow|1998-01-21]] calls for clouds; [[Thursday|1998-01-22]] should be clear. If the launch is postponed, the agency will try again [[Friday|1998-01-23]].

The station, built in [[the mid-1980s|198X]], suffered a fire on [[Feb. 23, 1997|1997-02-23]], and a collision [[four months later|1997-06]]. One of the crew, 55-year-old Dr. Martin Sato, flew in [[1985|1985]] and again in [[1991|1991]].`,
  },
  {
    name: 'a bombing',
    publishedOn: '1998-08-08',
    language: 'en',
    marked: `DAR ES SALAAM, Tanzania (AP) _ Rescue workers dug through rubble [[Saturday|1998-08-08]], a day after a car bomb tore through an office block and killed 61 people.

The blast [[Friday|1998-08-07]] at 10:35 a.m. was heard six miles away. "[[Yesterday|1998-08-07]] I lost two friends," said Amina Juma, 34. Investigators from Washington were expected to arrive [[Sunday|1998-08-09]].

It was the worst attack in the country since [[December 1991|1991-12]], when 23 people died. In [[the same year|1991]] a grenade wounded a minister. Officials recalled that on [[Nov. 13, 1995|1995-11-13]], a bomb killed seven in Riyadh; [[the following June|1996-06]] a truck bomb killed 19 in Dhahran.

President Benjamin Shayo declared three days of mourning and said flags would fly at half-staff through [[Tuesday|1998-08-11]]. He was to address the nation ((Saturday night)). An anniversary parade planned for [[Aug. 15|1998-08-15]] was canceled.`,
  },
  {
    name: 'bonds',
    publishedOn: '1989-10-30',
    language: 'en',
    marked: `Northfield Power Co. filed a shelf registration with the Securities and Exchange Commission [[Friday|1989-10-27]] covering $300 million of debentures due [[Nov. 15, 2019|2019-11-15]].

The notes, rated single-A, were priced at 99.35 to yield 8.77%. The utility plans to use the proceeds to redeem its 11 3/4% bonds due [[2013|2013]], which are callable [[next month|1989-11]]. Payments begin [[May 15, 1990|1990-05-15]].

Separately, a $150 million issue of notes due [[1994|1994]] was postponed until [[next week|1989-11-06/1989-11-12]]. The company cut its dividend in [[the second half of 1988|1988-41]] and restored it [[this spring|1989-21]]. The board declared a quarterly dividend of 45 cents a share, payable [[Dec. 1|1989-12-01]] to stock of record [[Nov. 13|1989-11-13]].

For [[fiscal 1989|1989]], which ended [[Sept. 30|1989-09-30]], revenue was about $2.1 billion, compared with $1.9 billion in [[fiscal 1988|1988]].`,
  },
  {
    name: 'floods',
    publishedOn: '2013-06-05',
    language: 'en',
    marked: `PRAGUE (AFP) - Thousands fled their homes on [[Wednesday|2013-06-05]] as the swollen Elbe surged north, days after floods swamped parts of the Czech capital.

Eleven people have died since [[the weekend|2013-06-01/2013-06-02]]. The river is expected to peak in Dresden [[early Thursday|2013-06-06]] and to reach Magdeburg by [[Sunday|2013-06-09]]. It could top the level seen in [[August 2002|2002-08]], when damage came to 15 billion euros.

Chancellor Angela Merkel, who visited the region on [[Tuesday|2013-06-04]], promised 100 million euros in aid. "In [[2002|2002]] we were alone," said a baker in Pirna, Karl Voss, whose shop opened in [[1978|1978]]. "This time help came within hours."

Schools will stay shut until [[June 10|2013-06-10]]. In Prague, the metro, closed since [[June 2|2013-06-02]], may reopen [[later this week|2013-06-03/2013-06-09]]. Rainfall in [[May|2013-05]] was the heaviest since [[1881|1881]].`,
  },
  {
    name: 'a court',
    publishedOn: '2000-04-07',
    language: 'en',
    marked: `MIAMI, [[April 7|2000-04-07]] (AP) _ A federal appeals court will hear arguments on [[May 11|2000-05-11]] in the custody case of a 6-year-old boy who was found at sea [[last November|1999-11]].

The court said [[Thursday|2000-04-06]] that it would rule quickly. The father, who arrived in Washington [[a day earlier|2000-04-05]], was to see Attorney General Janet Reno [[today|2000-04-07]]. The boy has lived with relatives for more than four months.

His mother and 10 others drowned when their boat sank on [[Nov. 23|1999-11-23]]. [[Two days later|1999-11-25]], on [[Thanksgiving Day|1999-11-25]], fishermen pulled him from the water. On [[Jan. 5|2000-01-05]] the immigration service ruled that he should be returned by [[Jan. 14|2000-01-14]]. That deadline was dropped.

The case, which polls in [[March|2000-03]] showed to be dividing voters, may become an issue in the [[November|2000-11]] election. "We hope it ends before [[the summer|2000-22]]," said a neighbor.`,
  },
  {
    name: 'a strike at an airline',
    publishedOn: '1990-03-05',
    language: 'en',
    marked: `Pilots at Trans-Lakes Airways voted over [[the weekend|1990-03-03/1990-03-04]] to strike unless a contract is reached by midnight [[March 16|1990-03-16]], the union said.

The carrier, which operates Flight 1990 to Reno and 300 other daily departures, lost $22 million in [[1989|1989]] and $9 million in [[January|1990-01]]. It said talks will resume [[Wednesday|1990-03-07]] in Chicago. A 30-day cooling-off period ends at [[the end of next week|1990-03-12/1990-03-18]].

Pilots took a 10% pay cut in [[the early 1980s|198X]] and another [[three years ago|1987]]. They earn $61,000 a year on average. In [[the fourth quarter|1989-36]], the airline had a loss of $3 million.

In [[late February|1990-02]], the airline's chief executive, Dale March, said that he may sell two of its jets. Later he denied it.`,
  },
  {
    name: 'a broadcast',
    publishedOn: '1998-03-03',
    language: 'en',
    marked: `Good evening. In Washington [[today|1998-03-03]] the president's lawyers asked a judge to throw out the lawsuit that is to go to trial on [[May 27th|1998-05-27]]. It was [[four years ago|1994]] that the charges were first made.

In Iraq, the inspectors are back. [[Last Thursday|1998-02-26]] they were turned away from a site south of Baghdad; ((this morning)) the gates opened. Our correspondent says they could be at work until [[next spring|1999-21]]. The secretary general, who made the deal on [[February 23rd|1998-02-23]], was cautious [[yesterday|1998-03-02]].

On Wall Street the Dow gained 34 points. It has risen eight percent so far [[this year|1998]]. In [[the last quarter of 1997|1997-36]] it was flat.

And ((tonight)), the story of a woman who turned 100 on [[Sunday|1998-03-01]]. She was born in [[1898|1898]], and she remembers [[the twenties|192X]]. We shall be back [[tomorrow|1998-03-04]].`,
  },
  {
    name: 'a budget',
    publishedOn: '1996-10-02',
    language: 'en',
    marked: `OTTAWA _ The government ran a deficit of $28.6 billion in the fiscal year that ended [[March 31|1996-03-31]], Finance Minister Paul Durand said [[Wednesday|1996-10-02]], $4 billion less than he forecast in the [[February|1996-02]] budget.

He told a committee that the shortfall will shrink to 2 percent of output by [[1997-98|1997/1998]]. The debt, which doubled in [[the 1980s|198X]], is to peak [[next year|1997]].

The opposition said taxes had risen every year since [[1993|1993]]. In [[July|1996-07]] and [[August|1996-08]], 60,000 jobs were lost, compared with a gain of 21,000 in the same period [[last year|1995]].

Mr. Durand will present an update in [[mid-October|1996-10]]; the next budget is expected in the new year. Bond traders, who met him [[two weeks ago|1996-09-16/1996-09-22]] in Toronto, were pleased. The benchmark 8 percent bond due [[June 1, 2023|2023-06-01]] rose 75 cents.`,
  },
  {
    name: 'a summit in Asia',
    publishedOn: '1999-11-27',
    language: 'en',
    marked: `MANILA, [[Nov. 27|1999-11-27]] (Xinhua style) -- Leaders of ten Asian nations opened a two-day summit here [[Saturday|1999-11-27]] with a call for a common market by [[2010|2010]], five years earlier than planned.

The meeting was originally scheduled for [[Dec. 15|1999-12-15]] but was advanced [[last month|1999-10]]. Ministers agreed [[Friday|1999-11-26]] to drop tariffs on [[Jan. 1, 2002|2002-01-01]]. The next summit is to be held in Singapore in [[November 2000|2000-11]].

The region's economies shrank by 7 percent in [[1998|1998]], but grew 3.1 percent in [[the first half of this year|1999-40]]. In [[July 1997|1997-07]] Thailand floated its currency; by [[the end of that year|1997]] stock markets had lost half their value. In [[the 21st century|20XX]], said Prime Minister Chen, "we must act as one."

He leaves for Hanoi [[Monday|1999-11-29]].`,
  },
  {
    name: 'a biography',
    publishedOn: '2008-12-28',
    language: 'en',
    marked: `Samuel Oyelaran, a political scientist whose book of [[1993|1993]] changed how scholars wrote about conflict, died on [[Wednesday|2008-12-24]] in Boston. He was 81. His death was announced on [[Saturday|2008-12-27]] by his university.

Born on [[April 18, 1927|1927-04-18]], he entered college at 16 and served in the Army from [[1945|1945]] to [[1947|1947]]. In [[1950|1950]] he joined the faculty; [[a year later|1951]] he took his doctorate. From [[1977|1977]] to [[1978|1978]] he worked for the White House. He retired in [[2007|2007]].

He met his wife in [[the summer of 1956|1956-22]]. They were married [[the following year|1957]]. In [[the '60s|196X]] he advised a campaign, and in [[November of 1968|1968-11]] he drove voters to the polls. His last essay appeared [[this fall|2008-23]]; a collection will be published in [[April|2009-04]].`,
  },
  {
    name: 'steel prices',
    publishedOn: '1989-11-13',
    language: 'en',
    kept: true,
    marked: `Great Plains Steel Co. posted a [[third-quarter|1989-35]] loss of $11 million, its first since [[the second quarter of 1986|1986-34]], and said it doesn't expect to be profitable until [[mid-1990|1990]].

A spokesman said [[Friday|1989-11-10]] that demand from auto makers weakened in [[September|1989-09]] and again [[last month|1989-10]]. [[A year ago|1988-35]], the company had profit of $19 million, or 83 cents a share, on sales of $402 million. Sales in [[the latest quarter|1989-35]] were $371 million.

For the nine months, profit was off 44%. The company, which emerged from bankruptcy proceedings in [[April 1985|1985-04]], has cut 2,000 jobs over the past two years. It had expected to reopen a mill near Gary, Ind., by [[Jan. 1|1990-01-01]] but now plans to wait until [[the spring|1990-21]].

Directors meet [[tomorrow|1989-11-14]] to consider the dividend. [[Last year|1988]] they raised it to 20 cents from 15 cents. The stock has lost a third of its value since [[August|1989-08]].`,
  },
  {
    name: 'a hurricane',
    publishedOn: '1999-09-17',
    language: 'en',
    kept: true,
    marked: `RALEIGH, N.C. (AP) _ Rivers kept rising [[Friday|1999-09-17]] across eastern North Carolina, a day after Hurricane Dora came ashore with 110 mph winds and 20 inches of rain.

At least 17 people were dead. More than 1,500 were plucked from rooftops on [[Thursday|1999-09-16]]. "I was here for Hazel in [[1954|1954]] and this is worse," said Ed Tull, 71, whose farm flooded.

The Tar River will crest [[Sunday|1999-09-19]] at 24 feet above flood stage, forecasters said. President Clinton plans to tour the area [[Monday|1999-09-20]]. Schools in 12 counties will not reopen until [[Sept. 27|1999-09-27]].

Dora formed on [[Sept. 7|1999-09-07]] off Africa. [[Three weeks ago|1999-08-23/1999-08-29]] Hurricane Carl soaked the same region. In [[1996|1996]], Hurricane Fran killed 24 people in the state; [[that year|1996]] damage reached $3 billion. The season ends [[Nov. 30|1999-11-30]].`,
  },
  {
    name: 'a minister resigns',
    publishedOn: '2010-06-01',
    language: 'en',
    kept: true,
    marked: `TOKYO (AFP) - The defence minister resigned on [[Tuesday|2010-06-01]], two days after a junior partner quit the coalition over a plan to keep a US air base on Okinawa.

The government, elected by a landslide in [[August last year|2009-08]], had promised to move the base off the island by [[the end of May|2010-05]]. Its approval rating has fallen below 20 percent, a newspaper poll showed [[Monday|2010-05-31]].

An upper house election is due on [[July 11|2010-07-11]]. The prime minister will meet party elders [[later Tuesday|2010-06-01]] and may decide on his future [[this week|2010-05-31/2010-06-06]]. He is to travel to Canada for a summit of the G8 [[later this month|2010-06]].

The base dates from [[1945|1945]]. Under a pact signed in [[2006|2006]], some 8,000 Marines will leave for Guam by [[2014|2014]]. A first agreement, reached in [[April 1996|1996-04]], after three servicemen raped a girl [[the previous year|1995]], was never carried out.`,
  },
  {
    name: 'peace prize',
    publishedOn: '1998-10-16',
    language: 'en',
    kept: true,
    marked: `OSLO, Norway _ Two leaders of Northern Ireland's main parties won the Nobel Peace Prize [[today|1998-10-16]] for the accord that they signed on [[Good Friday|1998-04-10]].

The award, worth $963,000, comes as the peace faces its hardest test. A new executive was to have been formed by [[Oct. 31|1998-10-31]], but the two sides have been at odds since [[July|1998-07]] over the disarming of guerrillas. On [[Aug. 15|1998-08-15]], a car bomb killed 29 people in Omagh.

The Nobel committee had made an award for Northern Ireland once before: in [[1977|1977]], when the prize for [[1976|1976]] went to two women who led marches. The conflict began in [[the late 1960s|196X]].

The prize will be presented on [[Dec. 10|1998-12-10]], the anniversary of the death of Alfred Nobel in [[1896|1896]]. [[Last year|1997]] it went to a campaign against land mines. Talks resume in Belfast [[next week|1998-10-19/1998-10-25]]; the assembly elected [[this summer|1998-22]] meets on [[Monday|1998-10-19]].`,
  },
  {
    name: 'markets in brief',
    publishedOn: '1990-01-18',
    language: 'en',
    kept: true,
    marked: `New York Bond Prices

Treasury bonds fell for the third straight session [[Wednesday|1990-01-17]] after a report that consumer prices rose 0.4% in [[December|1989-12]]. The benchmark 30-year issue due [[August 2019|2019-08]] dropped nearly a point. For all of [[1989|1989]], prices climbed 4.6%, the most since [[1981|1981]].

"[[A month ago|1989-12]] people thought rates were headed lower," a trader said. He expects the Federal Reserve to hold policy steady through [[March|1990-03]]. Figures on housing starts will be released [[today|1990-01-18]].

The Treasury plans to sell $10 billion of two-year notes [[next Tuesday|1990-01-23]] and will announce the size of its [[February|1990-02]] refunding on [[Jan. 31|1990-01-31]]. Ford Motor Credit sold $300 million of notes maturing [[Jan. 15, 1997|1997-01-15]]. Corporate issues were off 3/8 point. In [[the fourth quarter|1989-36]], new offerings totaled $31 billion, up from $27 billion in [[the year-earlier period|1988-36]].`,
  },
  {
    name: 'ein Sparpaket',
    publishedOn: '2010-06-08',
    language: 'de',
    marked: `Berlin – Die Bundesregierung hat am [[Montag|2010-06-07]] ein Sparpaket vorgelegt, mit dem sie bis [[2014|2014]] rund 80 Milliarden Euro einsparen will. Das Kabinett soll am [[7. Juli|2010-07-07]] darüber entscheiden, der Bundestag im Herbst. Die Opposition kündigte [[gestern|2010-06-07]] Widerstand an. Im [[vergangenen Jahr|2009]] war die Wirtschaft um fünf Prozent geschrumpft, im [[ersten Quartal 2010|2010-33]] wuchs sie wieder. Seit [[Januar|2010-01]] gilt ein neues Gesetz. Die Steuer auf Flugtickets wird [[Anfang 2011|2011]] eingeführt. [[Vor drei Jahren|2007]] hatte die Koalition Ähnliches geplant. Am [[kommenden Donnerstag|2010-06-10]] berät der Ausschuss zwei Stunden lang.`,
  },
  {
    name: 'une grève',
    publishedOn: '2007-11-14',
    language: 'fr',
    marked: `PARIS (AFP) - La grève à la SNCF, commencée [[mardi|2007-11-13]] soir, a été reconduite [[mercredi|2007-11-14]] pour 24 heures. Le ministre du Travail recevra les syndicats [[jeudi|2007-11-15]]. La réforme, annoncée le [[18 septembre|2007-09-18]] par le président élu en [[mai|2007-05]], doit entrer en vigueur [[début 2008|2008]]. En [[décembre 1995|1995-12]], un projet semblable avait été retiré. [[L'année dernière|2006]], le déficit du régime a atteint cinq milliards. Les discussions, ouvertes [[la semaine dernière|2007-11-05/2007-11-11]], dureront un mois.`,
  },
  {
    name: 'un acuerdo de paz',
    publishedOn: '2012-10-19',
    language: 'es',
    marked: `OSLO - El Gobierno y la guerrilla abrieron [[ayer|2012-10-18]] en Noruega las negociaciones de paz, que seguirán en La Habana a partir del [[15 de noviembre|2012-11-15]]. El diálogo, anunciado el [[4 de septiembre|2012-09-04]], es el cuarto desde [[1984|1984]]. El último fracasó en [[febrero de 2002|2002-02]]. El presidente dijo el [[miércoles|2012-10-17]] que espera resultados [[el próximo año|2013]]. [[Hace dos semanas|2012-10-01/2012-10-07]] el Congreso aprobó una ley durante tres días de debates. Los combates dejaron 200 muertos [[el año pasado|2011]].`,
  },
  {
    name: 'переговоры о газе',
    publishedOn: '2009-01-12',
    language: 'ru',
    marked: `МОСКВА, [[12 января|2009-01-12]] - Стороны подписали в [[воскресенье|2009-01-11]] протокол о контроле за транзитом газа, сообщил представитель правительства. Поставки были прекращены [[7 января|2009-01-07]]. Премьер-министр заявил [[вчера|2009-01-11]], что договор [[2006 года|2006]] нарушен. Новая встреча пройдет в [[среду|2009-01-14]] в Брюсселе. В [[прошлом году|2008]] цена выросла вдвое, а в [[первом квартале 2009 года|2009-33]] она останется прежней. [[Три года назад|2006]] подача прерывалась на три дня. С [[1990-х годов|199X]] долг не погашен.`,
  },
  {
    name: 'вибори',
    publishedOn: '2010-01-18',
    language: 'uk',
    marked: `КИЇВ, [[18 січня|2010-01-18]] - Перший тур виборів відбувся в [[неділю|2010-01-17]], повідомила комісія. Другий тур відбудеться [[7 лютого|2010-02-07]]. Спостерігачі заявили [[сьогодні|2010-01-18]], що голосування було чесним. У [[2004 році|2004]] результати скасував суд. [[Минулого тижня|2010-01-11/2010-01-17]] тривали дебати, які йшли дві години. [[Торік|2009]] економіка впала на 15 відсотків. Президента обрали [[23 січня 2005 року|2005-01-23]]; [[п'ять років тому|2005]] він обіцяв реформи.`,
  },
  {
    name: 'ein Gipfel',
    publishedOn: '2003-03-21',
    language: 'de',
    kept: true,
    marked: `Brüssel – Die Staats- und Regierungschefs der EU haben am [[Freitag|2003-03-21]] über den Krieg beraten, der am [[20. März|2003-03-20]] begonnen hatte. Der Gipfel war schon im [[Dezember|2002-12]] vereinbart worden. Am [[Montag|2003-03-24]] wird der Rat erneut tagen. Der Kanzler sagte [[heute|2003-03-21]], die Hilfe für [[2004|2004]] werde [[nächste Woche|2003-03-24/2003-03-30]] geprüft. [[Vor zwölf Jahren|1991]] dauerte ein solcher Krieg sechs Wochen. [[Anfang der 1990er Jahre|199X]] war die Lage anders. Im [[Mai 2004|2004-05]] treten zehn Länder bei, der Vertrag von [[Ende 2000|2000]] gilt seit [[Februar|2003-02]].`,
  },
];

/** How suggestions compare with what is marked. */
export interface Figures {
  marked: number;
  suggested: number;
  /** Spans that overlap, that are the same, and of those that overlap the ones with the same value. */
  overlapping: number;
  same: number;
  valued: number;
}

/** The text without its marks, and the marks. */
export function unmarked(marked: string) {
  const dates: { start: number; end: number; value: string }[] = [];
  const ignored: { start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]|\(\(([^)]+)\)\)/gu)) {
    text += marked.slice(at, match.index);
    const words = match[1] ?? match[3] ?? '';
    const span = { start: text.length, end: text.length + words.length };
    if (match[2]) dates.push({ ...span, value: match[2] });
    else ignored.push(span);
    text += words;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), dates, ignored };
}

type Spans = readonly { readonly start: number; readonly end: number; readonly date: string }[];

export function figuresOf(news: readonly DatedNews[], suggest: (news: DatedNews, text: string) => Spans): Figures {
  const figures: Figures = { marked: 0, suggested: 0, overlapping: 0, same: 0, valued: 0 };
  for (const one of news) {
    const { text, dates, ignored } = unmarked(one.marked);
    const over = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    const suggested = suggest(one, text).filter((span) => !ignored.some((other) => over(span, other)));
    figures.marked += dates.length;
    figures.suggested += suggested.length;
    const taken = new Set<unknown>();
    for (const date of dates) {
      const hit = suggested.find((span) => !taken.has(span) && over(span, date));
      if (!hit) continue;
      taken.add(hit);
      figures.overlapping += 1;
      if (hit.start === date.start && hit.end === date.end) figures.same += 1;
      if (hit.date === date.value) figures.valued += 1;
    }
  }
  return figures;
}

/** F1 of a count among what is marked and what is suggested. */
export const f1 = (count: number, { marked, suggested }: Figures): number =>
  (2 * count) / Math.max(1, marked + suggested);
