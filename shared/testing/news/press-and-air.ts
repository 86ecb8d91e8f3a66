/**
 * News of the years 1986 to 2003 of our own, as papers, agencies and broadcasters wrote it: signs parted by blanks, two backticks for a
 * quotation mark, slugs and bylines, transcripts that are written small. Dates are marked as in
 * `shared/domain/suggestions/dates/testing.ts`, names as in `shared/domain/suggestions/actors/testing.ts`. Those that are `kept` were
 * written with the others and measured once, when the rules were done.
 */
const NEWS = [
  {
    name: 'a loss foretold, signs parted',
    publishedOn: '1989-11-30',
    marked: `{O Trelane Foods Corp.} , citing a poor pea harvest , said it will post a loss for [[the fourth quarter|1989-36]] and for [[the full year|1989]] .

The canner said it expects a deficit of $ 8 million to $ 10 million in [[the period|1989-36]] , compared with net income of $ 3.1 million , or 22 cents a share , in [[the 1988 quarter|1988-36]] . [[Last year|1988]] 's results included a gain of $ 1.4 million from the sale of a plant in Modesto , Calif .

In [[the third quarter|1989-35]] , which ended [[Sept. 30 , 1989|1989-09-30]] , {O Trelane} had net of $ 2.2 million on sales of $ 61.4 million . Sales for ((the first nine months of 1989)) rose 4 % , to $ 190 million .

\`\` We could see it coming in [[July|1989-07]] , '' said {P Howard Lindqvist} , chairman . Mr. {P Lindqvist} , who joined the company in [[early 1987|1987]] , said a restructuring announced [[two months ago|1989-09]] should be finished by [[the end of March|1990-03]] .

In {O New York Stock Exchange} composite trading [[yesterday|1989-11-29]] , {O Trelane} closed at $ 11.625 , down $ 1.125 . [[A week earlier|1989-11-20/1989-11-26]] it had traded at $ 14 . Directors meet [[Dec. 12|1989-12-12]] to consider the dividend , which has been paid each quarter since [[1951|1951]] .`,
  },
  {
    name: 'bonds and stocks',
    publishedOn: '1990-02-14',
    marked: `NEW YORK -- Bond prices slumped [[Tuesday|1990-02-13]], hurt by a weak yen and by what dealers called a thin crowd at the second leg of the {O Treasury}'s quarterly refunding.

The benchmark 30-year bond, which was sold at auction [[last Thursday|1990-02-08]] with a coupon of 8 1/2%, dropped nearly a point. Its yield climbed to 8.53%, the highest since [[mid-May|1989-05]].

Stocks were mixed. The Dow Jones industrial average, down 29.06 [[Monday|1990-02-12]], rose 4.96 to 2624.10. Since [[the start of the year|1990]] it has lost 129 points, or 4.7%. [[A month ago|1990-01]] many money managers were forecasting 3000 by [[spring|1990-21]].

"[[This week|1990-02-12/1990-02-18]] nobody wants to be first," said {P Carol Brandt}, who trades for {O Hollis & Co.} in Boston.

The {O Commerce Department} said retail sales jumped 1.2% in [[January|1990-01]] after falling a revised 0.3% [[the month before|1989-12]]. Economists had looked for 0.5%. In the 12 months ended in [[January|1990-01]], sales rose 5.1%. Figures for producer prices are due [[Friday|1990-02-16]], and the trade report for [[December|1989-12]] comes out at 8:30 a.m. EST [[that day|1990-02-16]].

In London, gold ended at $417.25 an ounce, against $416.50 [[late Monday|1990-02-12]].`,
  },
  {
    name: 'a takeover fight, with two backticks',
    publishedOn: '1986-12-09',
    marked: `CLEVELAND ({O AP}) -- {O Barlow Tire & Rubber Co.}, fighting for its independence, offered [[Monday|1986-12-08]] to buy back 40 million of its shares for $2 billion.

The offer tops the $47-a-share bid that {P Desmond Carrick}, the British financier, made [[Nov. 6|1986-11-06]]. {P Carrick} owns 11.5 percent of {O Barlow}, most of it bought between [[August|1986-08]] and [[early October|1986-10]] at about $37.

\`\`We have no intention of becoming a footnote,'' {O Barlow} Chairman {P Walter Prentiss} said at a news conference. The company's buyback will expire at midnight EST [[Jan. 7|1987-01-07]] -- the day before a hearing on a suit that {O Carrick Holdings PLC} filed [[last month|1986-11]] in {O U.S. District Court} here.

{P Prentiss} said he met {P Carrick} once, on [[Sunday, Nov. 23|1986-11-23]], at a New York hotel. \`\`He drank tea. By [[that Tuesday|1986-11-25]] his lawyers were in court.''

To pay for it, {O Barlow} will sell its aerospace unit, which had sales of $635 million in [[the fiscal year|1986]] ended [[Oct. 31|1986-10-31]], and close a plant in Akron by [[mid-1987|1987]]. The {O United Rubber Workers}, whose contract runs through [[April 20, 1988|1988-04-20]], said it would fight any closing. A similar plan in [[1981|1981]] cost 1,200 jobs; [[three years later|1984]] half of those dismissed had no work.

{O Barlow} stock fell $6.25 [[Monday|1986-12-08]] to close at $42.`,
  },
  {
    name: 'a transcript, written small',
    publishedOn: '1998-03-04',
    marked: `the government of kenya says it will open its border with somalia on [[monday|1998-03-09]]. it was closed in [[late january|1998-01]] after gunmen took nine aid workers near mandera. v-o-a's nairobi correspondent reports the men were freed [[tuesday|1998-03-03]], after five weeks.

two of the hostages were flown to london ((last night)). a third, a nurse from norway, told reporters [[wednesday|1998-03-04]] that she would go back [[next month|1998-04]]. officials had said as late as [[last friday|1998-02-27]] that no ransom would be paid.

the border was last closed in [[november 1996|1996-11]]. [[two years ago|1996]] a truckload of maize cost fifteen hundred dollars in mandera; [[today|1998-03-04]] it costs twice that. heavy rains in [[october|1997-10]] washed away the only road, and the army says it may not be repaired before [[july|1998-07]].

aid groups meet in geneva [[thursday|1998-03-05]]. they march through the town each year on ((the first of may)).`,
  },
  {
    name: 'an air crash, with its slug',
    publishedOn: '1991-03-05',
    marked: `AP900-11 [[03-05-91|1991-03-05]] 0412EST
^BC-Crash, 1st Ld-Writethru,a0612,0720<
^Investigators Look for Clues in Airliner Crash<
^By {P DAVID PELLETIER}=
^{O Associated Press} Writer=
PUEBLO, Colo. ({O AP}) _ A twin-engine jetliner that plunged into a park [[Sunday|1991-03-03]] had been inspected [[a week earlier|1991-02-18/1991-02-24]] and showed no sign of trouble, the airline said [[Monday|1991-03-04]].

All 25 people aboard {O Mesa Western} Flight 585 died. The Boeing 737-200 was built in [[1982|1982]]. It had been flown by {O Frontier Airlines} until [[June 1986|1986-06]].

The {O National Transportation Safety Board} sent 14 investigators. The flight recorders, found [[early Monday|1991-03-04]], were taken to Washington, where they will be opened [[Tuesday|1991-03-05]], said board member {P John Laurel}. {P Laurel} said it could be [[fall|1991-23]] before a cause was known.

Winds gusted to 40 mph at the time. On [[Feb. 17|1991-02-17]] a rudder of the same plane had jammed; it was replaced [[the next day|1991-02-18]], said {P Janet Ruiz}, a spokeswoman for {O Mesa Western}. The pilot, Capt. {P Harold Greene}, 52, had 20 years with the line.

The last major crash in the state was on [[Nov. 15, 1987|1987-11-15]], when 28 people died in Denver during a snowstorm. A memorial service was scheduled for ((7 p.m. Tuesday)).`,
  },
  {
    name: 'a judge and a mill, newspaper',
    publishedOn: '1999-10-15',
    marked: `TRENTON, [[Oct. 14|1999-10-14]] -- A federal judge ruled [[today|1999-10-14]] that the state may not close a paper mill that has dumped ash into the Delaware River since [[the mid-1970's|197X]], saying regulators had waited too long to act.

In a 61-page opinion, Judge {P Miriam Kessel} of {O Federal District Court} wrote that the {O Department of Environmental Protection} had known of the dumping by [[the fall of 1983|1983-23]] and did nothing for 12 years. "In [[the 1980's|198X]] the state was a customer," she wrote. "In [[the 90's|199X]] it became a plaintiff."

The owner, {O Harrow Paper}, bought the mill in [[December 1990|1990-12]]. It was indicted in [[March of last year|1998-03]] and acquitted [[this past spring|1999-21]]. {P Leonard Oakes}, its lawyer, said ((this afternoon)) that the ruling was "((20 years))" late.

The state has until [[Nov. 15|1999-11-15]] to appeal. Attorney General {P John Ferraro} said his office would decide "by [[early next week|1999-10-18/1999-10-24]]." [[Two years ago|1997]] to the day, on [[Oct. 14, 1997|1997-10-14]], the {O Delaware Riverkeeper Network} filed the suit on which the case is built. In [[the last fiscal year|1999]], which ended on [[June 30|1999-06-30]], the state spent $4 million on it.`,
  },
  {
    name: 'an obituary, newspaper',
    publishedOn: '1996-05-20',
    marked: `{P Lucian Ferris}, who as a young engineer designed the pumps that kept Rotterdam dry and later ran the {O Port Authority} of two cities, died on [[Saturday|1996-05-18]] at his home in Princeton, N.J. He was 88.

His daughter, {P Ellen Ferris Wood}, said he had been ill since [[Christmas|1995-12-25]].

Mr. {P Ferris} was born on [[March 2, 1908|1908-03-02]], in Cork. His family came to New York in [[the winter of 1919|1919-24]], and [[the next year|1920]] his father opened a hardware shop. He graduated from {O Cooper Union} in [['29|1929]], a few months before the crash of [[that October|1929-10]].

By [[the late thirties|193X]] he was in the {S Netherlands}. He left on [[May 9, 1940|1940-05-09]], the day before the invasion, and spent [[the rest of the decade|194X]] at the {O Army Corps of Engineers}. In [[1952-53|1952/1953]] he went back. "((At the turn of the century)) nobody will know what a polder is," he told The {O New York Times} in [[June of 1961|1961-06]].

He retired in [[1974|1974]], returned [[a year later|1975]], and retired again at [[the end of 1979|1979]]. His book on tides, which appeared [[last September|1995-09]], is in its third printing. A service will be held at 11 A.M. on [[Thursday|1996-05-23]].`,
  },
  {
    name: 'a station in orbit',
    publishedOn: '1997-09-26',
    marked: `CAPE CANAVERAL, Fla. ({O AP}) _ With hours to spare, {O NASA} on [[Thursday|1997-09-25]] approved the launch of shuttle Atlantis to the Russian station Mir, where astronaut {P Daniel Wolfe} is to spend four months.

Atlantis lifted off at 10:34 p.m. It should dock ((Saturday afternoon)) and return [[Oct. 5|1997-10-05]]. {P Wolfe} replaces {P Michael Foley}, who arrived in [[May|1997-05]] and lived through the [[June 25|1997-06-25]] collision.

The decision came ((a day)) after a panel led by former astronaut {P Thomas Staff} said that the station was safe. "I signed at noon," {O NASA} Administrator {P Daniel Golding} told reporters. [[The week before|1997-09-15/1997-09-21]], the main computer had failed for the third time [[that month|1997-09]].

Mir was launched on [[Feb. 20, 1986|1986-02-20]], for five years. It is to be replaced by an international station, whose first piece goes up in [[June|1998-06]]. {S Russia} has promised its module for [[December 1998|1998-12]]; as recently as [[1996|1996]] it had promised [[April|1998-04]].

[[Forty years ago|1957]] [[next week|1997-09-29/1997-10-05]], on [[Oct. 4, 1957|1957-10-04]], the {S Soviet Union} put up Sputnik. {O Energia}, the firm that built it, runs Mir ((now)).`,
  },
  {
    name: 'a vote, agency',
    publishedOn: '1994-11-02',
    marked: `MAPUTO, [[Nov 2|1994-11-02]] ({O Reuter}) - Counting continued in {S Mozambique} on [[Wednesday|1994-11-02]] after three days of voting, the first free poll since independence in [[June 1975|1975-06]].

The {O National Elections Commission} said 85 percent of 6.1 million voters had cast ballots by ((Saturday night)), when the polls closed. Voting, due to end on [[October 28|1994-10-28]], was extended by a day after the {O Renamo} party threatened to pull out.

{O Renamo} leader {P Afonso Dhlakwe} had announced the boycott on [[Thursday|1994-10-27]], hours before voting began, and called it off on [[Friday|1994-10-28]]. President {P Joaquim Chissana} of the ruling {O Frelimo} is expected to win. First results are not likely before [[the weekend|1994-11-05/1994-11-06]] and final ones must be published by [[November 14|1994-11-14]].

"If we lose on [[the 14th|1994-11-14]] we go to the bush? No. That was ((yesterday))," {O Renamo} spokesman {P Raul Domingues} told {O Reuters}.

{O United Nations} special envoy {P Aldo Ajelli} said the [[October 27-29|1994-10-27/1994-10-29]] vote was fair. {S Portugal}, {S South Africa} and the {S United States} sent observers. The mandate of 5,500 {O U.N.} troops, deployed in [[early 1993|1993]], ends on [[November 15|1994-11-15]]. In neighbouring {S Angola}, war resumed within weeks of an election in [[September, 1992|1992-09]].`,
  },
  {
    name: 'a list of prices and dates ahead',
    publishedOn: '1988-10-07',
    marked: `WEEK AHEAD

[[Monday, October 10|1988-10-10]]: [[Columbus Day|1988-10-10]]; banks and bond markets closed.
[[Tuesday|1988-10-11]]: {O Treasury} sells 13- and 26-week bills, a day late.
[[Wed., Oct. 12|1988-10-12]]: {O Commerce Department} reports on retail sales in [[September|1988-09]].
[[Thursday|1988-10-13]]: Merchandise trade deficit for [[August|1988-08]]; it was $9.53 billion in [[July|1988-07]]. {O Apple Computer Inc.} and {O Chrysler Corp.} report [[third-quarter|1988-35]] earnings.
[[Friday|1988-10-14]]: Producer price index. Consumer prices follow [[the week after|1988-10-17/1988-10-23]].

PRIME RATE: 10%. The base rate on corporate loans at large {S U.S.} money center commercial banks. It was last raised on [[Aug. 11, 1988|1988-08-11]], from 9 1/2%.

FEDERAL FUNDS: 8 1/4% high, 8 1/8% low, 8 3/16% near closing bid. Source: {O Fulton Prebon (U.S.A.) Inc.}

TREASURY BILLS: Results of the [[October 3, 1988|1988-10-03]], auction of short-term bills: 7.23%, 13 weeks; 7.39%, 26 weeks.

GOLD: $398.50, off 25 cents. [[A year ago|1987]]: $456.25. High [[this year|1988]]: $485.30, on [[Jan. 4|1988-01-04]].

CRUDE: [[November|1988-11]] $13.02; [[December|1988-12]] $13.14; [[Jan.|1989-01]] $13.25.`,
  },
  {
    name: 'a broadcast in a few words',
    publishedOn: '1998-12-17',
    marked: `Good evening. We begin ((tonight)) with {S Iraq}. For a second night, American and British planes have struck Baghdad. The President said [[yesterday|1998-12-16]] that he had no choice. But in [[November|1998-11]] he called off a strike at the last minute, and his critics in the {O House}, who were to vote on impeachment [[today|1998-12-17]], say the timing is no accident. {O ABC}'s {P Martha Rollins} reports.

{P MARTHA ROLLINS}, {O ABC News}: The {O Joint Chiefs} told us ((this morning)) that more than 50 targets were hit ((last night)). The holy month of Ramadan begins [[this weekend|1998-12-19/1998-12-20]], and by [[Saturday|1998-12-19]] they would like to be done. [[Four years ago|1994]], in [[October of '94|1994-10]], it took a month to move troops to {S Kuwait}. ((This time)) it took a week.

Thanks. In other news: the {O Federal Reserve} meets [[next Tuesday|1998-12-22]], its last meeting of [[the year|1998]]. Housing starts in [[November|1998-11]] were the best since [[the spring of 1987|1987-21]]. And in [[January|1999-01]], eleven countries of Europe will share one money. Finally [[this Thursday|1998-12-17]], a goodbye. The {O Woolworth} lunch counter in Greensboro, where four students sat down on [[February first, nineteen sixty|1960-02-01]], goes to the {O Smithsonian Institution} ((in the new year)).`,
  },
  {
    name: 'a hurricane, agency',
    kept: true,
    publishedOn: '1992-09-01',
    marked: `HOMESTEAD, Fla. ({O AP}) _ One week after Hurricane Andrew flattened this town, soldiers on [[Monday|1992-08-31]] opened the first of five tent cities, and found few takers.

The storm, which came ashore before dawn on [[Aug. 24|1992-08-24]], killed 33 people in Florida. \`\`I've slept in my car since [[last Monday|1992-08-24]],'' said {P Rosa Delgado}, 41.

President {P Bush}, who toured the area for a second time [[Tuesday|1992-09-01]], is to speak to the nation ((tonight)). The {O Federal Emergency Management Agency}, blamed for its late start, said 20,000 troops would be here by ((midweek)). School, which was to begin [[Monday|1992-08-31]], was put off until [[Sept. 14|1992-09-14]].

Damage was put at $20 billion. Hurricane Hugo, the costliest until [[last week|1992-08-24/1992-08-30]], caused $4.2 billion in insured losses in [[September 1989|1989-09]]. The worst storm of [[the century|19XX]], on [[Labor Day 1935|1935-09-02]], killed 408 in the Keys. In [[the '20s|192X]] there were two.

{O Allstate Insurance Co.} said it had 57,000 claims as of [[Saturday|1992-08-29]]. {P Kate Hale}, {O Dade County}'s director of emergency services, said power would be restored by [[October|1992-10]]. [[Last year|1991]] at ((this time)) the county held a drill.`,
  },
  {
    name: 'results of a bank, signs parted',
    kept: true,
    publishedOn: '1987-10-27',
    marked: `{O Corvallis Bancorp} said it earned $ 12.4 million , or 71 cents a share , in [[the third quarter|1987-35]] , up 8 % from $ 11.5 million , or 66 cents a share , [[a year ago|1986-35]] .

The bank holding company said nonperforming loans fell to $ 88 million at [[Sept. 30|1987-09-30]] from $ 104 million [[a year earlier|1986-09]] and $ 91 million at [[the end of the second quarter|1987-34]] . In [[the year-ago quarter|1986-35]] it had a one-time gain of $ 900,000 .

Net interest income was flat . \`\` [[Last Monday|1987-10-19]] changed everything , '' said {P Roger Thayer} , president . Mr. {P Thayer} said the bank had made no loans to brokers since [[mid-September|1987-09]] and that [[this quarter|1987-36]] 's profit would be \`\` somewhat below '' that of [[the third|1987-35]] . For [[1988|1988]] , he sees little growth .

{O Corvallis} , which in [[August|1987-08]] agreed to buy {O First Tualatin National Bank} , said the purchase , first set for [[Nov. 1|1987-11-01]] , will close in [[the first quarter of next year|1988-33]] . {O Salomon Brothers Inc.} is advising it .

In over-the-counter trading [[Friday|1987-10-23]] the stock was at $ 19.50 , bid . It traded at $ 31 in ((the week before the crash)) .`,
  },
  {
    name: 'a summit, agency',
    kept: true,
    publishedOn: '2000-05-22',
    marked: `BRUSSELS, Belgium ({O AP}) -- {S Greece} will lift its objections to an accession plan for {S Turkey} if talks on the Aegean, broken off [[last fall|1999-23]], resume by [[Sept. 1|2000-09-01]], Foreign Minister {P Yannis Petrakis} said [[Monday|2000-05-22]].

The statement, at a meeting of the {O European Union}'s 15 foreign ministers, is the first sign of movement since [[Dec. 11|1999-12-11]], when {O EU} leaders in Helsinki made {S Turkey} a candidate. [[A month later|2000-01]], {P Petrakis} became the first Greek foreign minister in 38 years to visit Ankara.

{S Turkey}'s ambassador, {P Selim Kural}, called it "a good day, after many bad years." A {O Turkish Foreign Ministry} spokesman said [[later Monday|2000-05-22]] that Ankara would reply within ((days)).

The two {O NATO} allies nearly went to war in [[1974|1974]], in [[1987|1987]] and, over an islet inhabited by goats, in [[January of 1996|1996-01]]. Relations warmed after earthquakes struck both countries [[last August|1999-08]] and [[September|1999-09]].

{P Javier Solano}, the {O EU}'s foreign policy chief, travels to Athens on [[Thursday|2000-05-25]]. {S Portugal}, which holds the presidency through [[June 30|2000-06-30]], wants the matter on the table at the [[June 19-20|2000-06-19/2000-06-20]] summit. {S France} takes over [[the following day|2000-07-01]].`,
  },
  {
    name: 'a strike, broadcast written small',
    kept: true,
    publishedOn: '1993-07-13',
    marked: `coal miners in eight states are voting [[tuesday|1993-07-13]] on whether to end a strike that began on [[may tenth|1993-05-10]]. union leaders in charleston said they would have a count by [[thursday|1993-07-15]].

the vote was to have been held [[last week|1993-07-05/1993-07-11]] but floods on the mississippi kept many at home. [[yesterday|1993-07-12]] the river reached forty-six feet at saint louis, the highest since [[april 1973|1973-04]], and the weather service says it will crest there [[this weekend|1993-07-17/1993-07-18]].

in [[june|1993-06]] the company hired guards. one man was shot [[the following month|1993-07]]. the two sides last settled in [[february of 1988|1988-02]], for five years; the contract ran out [[february first|1993-02-01]], and was extended until [[may|1993-05]].

coal prices may rise [[this fall|1993-23]]. they rose a third [[in the summer of nineteen eighty-one|1981-22]] when miners stayed out for ten weeks.`,
  },
  {
    name: 'corrections and a letter',
    kept: true,
    publishedOn: '2001-07-09',
    marked: `CORRECTION

In a [[July 5|2001-07-05]] story about the sale of {O Northgate Cable}, {O The Associated Press} reported erroneously that the company was founded in [[1978|1978]]. It was founded in [[August 1987|1987-08]]. The story also misstated the day of the closing; it is [[Tuesday, July 31|2001-07-31]], not [[Monday|2001-07-30]].

To the Editor:

Re "The Ferry That Never Came" (editorial, [[July 2|2001-07-02]]): [[Thirty years ago|1971]] I took the ferry to work. [[This summer|2001-22]] I cannot. ((In the intervening years)) we have had four mayors, of whom {P Rudolph Pagano} was only the last. He promised boats by [[the spring|2001-21]].

Your paper wrote in the issue of [[Nov. 9, 1998|1998-11-09]], that {O City Hall} had no plan. [[That winter|1998-24]] the pier burned. [[Next year|2002]] there will be a new mayor; let him read this letter on [[New Year's Day|2002-01-01]], or on any day of [[the first week of January|2002-01]].

{P ARTHUR KELMAN}
Staten Island, [[July 3, 2001|2001-07-03]]

The writer was a member of the {O Community Board} from [[1989|1989]] to [[1997|1997]].`,
  },
  {
    name: 'sport, agency',
    kept: true,
    publishedOn: '2003-02-12',
    marked: `SAN ANTONIO ({O AP}) -- {P Marcus Dill} scored 34 points ((Tuesday night)) and the {O San Antonio Spurs} beat the {O Milwaukee Bucks} 104-95, their ninth victory in a row since [[Jan. 24|2003-01-24]].

{P Dill}, held to a season-low six points [[Saturday|2003-02-08]] in Denver, had 20 in the second half. He made 11 of 14 shots. "[[Three weeks ago|2003-01-20/2003-01-26]] I could not throw a stone into the sea," he said.

{P Ray Adler} had 27 for {O Milwaukee}, which has lost six of seven and plays at {O Dallas} on [[Thursday|2003-02-13]]. The {O Bucks} last won here on [[March 7, 1999|1999-03-07]]. "[[Next month|2003-03]] it will be four years," coach {P George Carlin} said. The trading deadline is [[Feb. 20|2003-02-20]].

{O San Antonio}, the champion in [[1999|1999]], led 51-50 after two quarters. The {O Spurs} moved into their new arena [[last October|2002-10]]; the old one will be torn down [[this spring|2003-21]]. The {O NBA} said [[Wednesday|2003-02-12]] that {P Dill} was its player of the week.`,
  },
] as const;

export interface PressNews {
  readonly name: string;
  readonly publishedOn: string;
  /** Measured at the end, and not looked at to mend a rule. */
  readonly kept: boolean;
  /** With the marks of dates only, and of names only. */
  readonly dates: string;
  readonly names: string;
}

const NAME = /\{[POSG] ([^}]*)\}/gu;
const DATE = /\[\[([^|\]]+)\|[^\]]+\]\]|\(\(([^)]+)\)\)/gu;

export const PRESS_AND_AIR: readonly PressNews[] = NEWS.map((news) => ({
  name: news.name,
  publishedOn: news.publishedOn,
  kept: 'kept' in news,
  dates: news.marked.replace(NAME, '$1'),
  names: news.marked.replace(DATE, '$1$2'),
}));
