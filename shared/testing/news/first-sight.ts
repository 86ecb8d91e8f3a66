/**
 * Written after the rules, to see how they do on news that nobody had in mind: the figures of the README are of the first run.
 * Marked as in `shared/domain/suggestions/dates/testing.ts`.
 */
export const FIRST_SIGHT = [
  {
    name: 'feature 1989',
    publishedOn: '1989-11-10',
    language: 'en',
    marked: `For most of [[this decade|198X]], Roy Haskell flew from Tulsa to Houston and back on the same day. [[Last month|1989-10]] his company bought him a second fax machine, and he has not been on a plane since.

"I used to go every Tuesday," says Mr. Haskell, 44 years old, who sells drill bits. "[[This Tuesday|1989-11-07]] I mowed the lawn."

Fares are the reason. The cheapest round trip, $98 in [[January|1989-01]], was $310 by [[Labor Day|1989-09-04]]. The two carriers that fly the route, which in [[1985|1985]] had four rivals, say that costs rose, and that the [[1986|1986]] price war could not last. A third, Lone Star Express, stopped flying [[Aug. 31|1989-08-31]] and filed for protection from creditors [[two weeks later|1989-09-11/1989-09-17]].

The Transportation Department is to report on fares [[next month|1989-12]]. A hearing in the House, planned for [[yesterday|1989-11-09]], was put off until [[early December|1989-12]]. "By then," says a lobbyist, "there will be nobody left to complain." In [[the third quarter|1989-35]], traffic on short routes fell 9% from [[a year earlier|1988-35]], the first drop since [[1982|1982]], and analysts at Boettcher & Co. see a further 6% decline [[this quarter|1989-36]].

Hotels feel it. The Houston Lakeside, opened in ((the boom year of 1981)) with 400 rooms, will close at [[year's end|1989]]. Mr. Haskell stayed there some 300 nights. His last bill, dated [[Sept. 12|1989-09-12]], hangs over his desk.`,
  },
  {
    name: 'nyt 1998',
    publishedOn: '1998-02-14',
    language: 'en',
    marked: `BELGRADE, Yugoslavia, [[Feb. 13|1998-02-13]] _ The bridge over the Danube at Bezdan was closed ((again)) [[today|1998-02-13]], for the fourth time since [[November|1997-11]], and the trucks stood in a line five miles long.

Drivers who had come from Hungary on [[Thursday|1998-02-12]] were told to wait until [[Monday|1998-02-16]]. The reason given, repairs, was the one given in [[December|1997-12]], and ((the month before that)). Nobody has seen a workman.

Trade between the two countries was worth $600 million in [[1990|1990]], the last full year before the war, and a third of that [[last year|1997]]. The embargo, imposed on [[May 30, 1992|1992-05-30]] and lifted in [[November 1995|1995-11]], made smuggling the chief business of the towns along the river. "In [[1993|1993]] I made more in a night than ((now)) in a year," said Jovan, 38, who would not give his last name.

The Foreign Ministry said on [[Wednesday|1998-02-11]] that the crossing would be open "without restriction" by [[the end of next week|1998-02-16/1998-02-22]]. A minister from Budapest is expected here [[Tuesday|1998-02-17]]. In [[October|1997-10]], when he last came, the bridge was open for ((two days)).`,
  },
  {
    name: 'ap 1990 accident',
    publishedOn: '1990-07-23',
    language: 'en',
    marked: `MEMPHIS, Tenn. (AP) _ A barge loaded with gasoline broke loose [[Monday|1990-07-23]] and struck a pier of the old Harahan Bridge, officials said. No one was hurt.

The Coast Guard closed the Mississippi for 11 miles and said it would not reopen the river before [[Tuesday|1990-07-24]]. About 4,000 gallons leaked, said Lt. Cmdr. Ann Petrie.

The barge was one of 15 pushed by the Mary Lou, which left Baton Rouge, La., [[last Thursday|1990-07-19]]. On [[July 10|1990-07-10]] the same towboat had run aground near Greenville, Miss. It was inspected [[two days later|1990-07-12]] and found fit.

Petrie said the pilot, on the river since [[1961|1961]], was tested for alcohol. Results are due [[later this week|1990-07-23/1990-07-29]].

In the worst spill here, on [[Feb. 14, 1979|1979-02-14]], 90,000 gallons burned for ((three days)). The Harahan, built in [[1916|1916]], was last hit in [[the spring of 1988|1988-21]]. Trains will cross at 10 miles an hour ((until further notice)). The Safety Board will send a team [[Wednesday|1990-07-25]].`,
  },
  {
    name: 'reuters 1998 company',
    publishedOn: '1998-10-21',
    language: 'en',
    marked: `NEW YORK (Reuters) - Orbex Corp. said [[Wednesday|1998-10-21]] [[third-quarter|1998-35]] profit rose 19 percent and that it would buy back 10 million shares by [[mid-1999|1999]].

The maker of network gear earned $112 million, or 41 cents a share, in ((the quarter ended Sept. 27)), compared with $94 million, or 35 cents, in [[the same quarter last year|1997-35]]. Analysts polled by First Call expected 39 cents. In [[the second quarter|1998-34]] it earned 38 cents.

Sales climbed to $902 million from $740 million [[a year ago|1997-35]]. Orders from Asia, which had dropped by half in [[the first half of the year|1998-40]], "stopped falling in [[August|1998-08]]," finance chief Dana Wells said on a conference call. She sees [[fourth-quarter|1998-36]] sales up 3 to 5 percent from [[the third|1998-35]].

The stock closed [[Tuesday|1998-10-20]] at $38.50, down from its 52-week high of $61.25 set [[July 17|1998-07-17]]. The results came after [[Wednesday|1998-10-21]] close. Orbex, which went public in [[March 1994|1994-03]], said it would spend $70 million [[next year|1999]] on Year 2000 fixes, which should be done by [[June 1999|1999-06]].`,
  },
  {
    name: 'local crime newspaper 2004',
    publishedOn: '2004-06-17',
    language: 'en',
    marked: `A former Mill Creek teacher pleaded not guilty [[Wednesday|2004-06-16]] to taking $48,000 from the band's travel fund between [[2001|2001]] and [[last fall|2003-23]].

Carla Denton, 41, was released on her own recognizance. Judge Paul Ivory set a pretrial hearing for [[July 22|2004-07-22]]; a trial is not likely before [[January|2005-01]].

Denton led the band for nine years and resigned [[Oct. 3|2003-10-03]], three days before the audit was to start. Police searched her house [[the following week|2003-10-06/2003-10-12]]. She was charged in [[March|2004-03]].

The band was to march in Pasadena, Calif., on [[New Year's Day|2004-01-01]]. Parents raised $20,000 in [[November|2003-11]], and it went. "We start from zero [[this summer|2004-22]]," said Hal Moore, whose twins will be seniors in [[the fall|2004-23]]. A car wash is planned for [[Saturday|2004-06-19]] from 9 a.m. to 2 p.m.

Denton, who moved to Idaho [[last month|2004-05]], declined to comment [[Wednesday|2004-06-16]]. Her lawyer said that she would be cleared. The school board meets [[Monday|2004-06-21]].`,
  },
  {
    name: 'science 2012',
    publishedOn: '2012-07-05',
    language: 'en',
    marked: `GENEVA (AP) -- It took nearly half a century, but on [[Wednesday|2012-07-04]] physicists said they had found a particle that looks like the one Peter Higgs predicted in [[1964|1964]].

The result, announced at CERN in a hall where students had queued since ((Tuesday night)), is to be published [[later this month|2012-07]]. In [[December|2011-12]] two teams had seen hints; [[this year|2012]] runs doubled the data. "I never expected it in my lifetime," said Higgs, 83.

The collider started in [[September 2008|2008-09]], broke ((nine days later)), and has run since [[November 2009|2009-11]]. It will be shut down for two years at [[the end of this year|2012]] (an earlier plan had [[October|2012-10]]), and restart at nearly twice the energy in [[late 2014|2014]].

Its American rival, the Tevatron, closed [[last Sept. 30|2011-09-30]]; on [[Monday|2012-07-02]] its scientists gave their own last word. Congress killed a larger machine in Texas in [[1993|1993]]. "We lost [[the '90s|199X]]," said one. A prize may come ((as soon as October)). The rules allow only three winners; since [[1901|1901]] no team has had one.`,
  },
  {
    name: 'politics 1990',
    publishedOn: '1990-11-26',
    language: 'en',
    marked: `LONDON (AP) - John Major and Michael Heseltine made last appeals [[today|1990-11-26]] to the 372 Conservatives who choose a prime minister [[Tuesday|1990-11-27]].

Margaret Thatcher, who said [[Thursday|1990-11-22]] she would quit, backs Major. In ((the first ballot)) on [[Nov. 20|1990-11-20]] she had fallen four votes short. "I shall be a very good back-seat driver," she told her staff [[today|1990-11-26]]. She took office on [[May 4, 1979|1979-05-04]] and would have passed Lord Liverpool's record in [[1994|1994]].

Douglas Hurd, the foreign secretary, is third in the polls. A third round, if needed, would be held [[Thursday|1990-11-29]]. An election must be called by [[mid-1992|1992]].

A survey taken [[Friday|1990-11-23]] and [[Saturday|1990-11-24]] put the party ahead of Labor for the first time since [[June 1989|1989-06]]. The poll tax, introduced in Scotland [[last year|1989]] and in England [[April 1|1990-04-01]], will be looked at again whoever wins. Inflation, at 10.9 percent in [[October|1990-10]], is the highest in ((eight years)). The new leader flies to Rome [[Dec. 14|1990-12-14]] for a summit.`,
  },
  {
    name: 'obituary 2007',
    publishedOn: '2007-06-02',
    language: 'en',
    marked: `Elena Markov, a dancer who left the Kirov in [[the summer of 1961|1961-22]] with one suitcase and taught two generations of Americans to jump, died on [[Thursday|2007-05-31]] in Cincinnati. She was 71.

The cause was a stroke, said her son, Paul; she had one in [[2003|2003]], too, and was back in class ((four months later)).

She was born in Leningrad on [[Jan. 18, 1936|1936-01-18]]. Her father was arrested [[the following year|1937]]. During ((the siege)) she lived on glue and bread. She entered the school in [[1945|1945]] and the company [[nine years later|1954]].

In ((New York)), where she first appeared in [[October 1962|1962-10]], critics were cool. By [[the mid-1960s|196X]] they were not. She danced her last Giselle on [[Nov. 30, 1974|1974-11-30]], and [[that winter|1974-24]] opened a school over a bakery. It moved in [[1988|1988]].

"[[A week ago|2007-05-21/2007-05-27]] she was still shouting at us," said a pupil. Students dance for her [[tomorrow|2007-06-03]] at Music Hall. A service will be held [[Tuesday|2007-06-05]]. Paris saw her once, in [[May 1968|1968-05]], and paid attention to other things.`,
  },
  {
    name: 'wsj 1989',
    publishedOn: '1989-10-30',
    language: 'en',
    marked: `Norwood Steel Co. said it idled a furnace at its Gary, Ind., mill [[Saturday|1989-10-28]] because orders from car makers have dried up. The furnace, relit only in [[June|1989-06]], will be down at least through [[Thanksgiving|1989-11-23]].

The company had said on [[Sept. 28|1989-09-28]] that it would run the mill at 85% of capacity through [[the end of the year|1989]]. It now plans 70% in [[November|1989-11]] and [[December|1989-12]]. In [[the fourth quarter of 1988|1988-36]], it ran at 94%.

"We thought [[the second half|1989-41]] would be softer, but not like this," said Thomas Early, a senior vice president. Some 600 workers get layoff notices [[today|1989-10-30]]. Under a contract signed in [[1986|1986]], which expires [[July 31|1990-07-31]], they are paid 80% of wages for ((two years)).

Norwood lost $12 million in ((the quarter ended Sept. 30)); [[a year earlier|1988-35]] it made $31 million. Shipments this ((month)) are off 11% from [[September|1989-09]]. Prices, raised [[July 1|1989-07-01]], came down again [[last week|1989-10-23/1989-10-29]]. In New York trading [[Friday|1989-10-27]] the stock fell 87.5 cents to $19.625. It was at $41 in [[the spring of 1987|1987-21]].`,
  },
  {
    name: 'ap 1998',
    publishedOn: '1998-06-05',
    language: 'en',
    marked: `SPRINGFIELD, Ore. (AP) _ Students go back [[Monday|1998-06-08]] to the cafeteria where a classmate opened fire [[two weeks ago|1998-05-18/1998-05-24]]. The class of [[1998|1998]] held its graduation there ((Thursday night)).

Two students died in the [[May 21|1998-05-21]] shooting. Kipland Kinkel, 15, is also charged with killing his parents [[the day before|1998-05-20]]. He was arrested [[that day|1998-05-20]] with a stolen pistol and sent home. A judge will decide [[next Tuesday|1998-06-09]] where he is held. His trial could begin by [[early 1999|1999]].

"We're not the same people we were in [[April|1998-04]]," said Tony Case, who was hit four times and left the hospital [[last Friday|1998-05-29]]. He was to have pitched in the state final [[Saturday|1998-06-06]].

Since [[October|1997-10]] there have been such shootings in Mississippi, Kentucky and Arkansas. President Clinton visits the school [[June 13|1998-06-13]]. The fence with flowers came down [[Wednesday|1998-06-03]]. "[[Next fall|1998-23]] we start over," the principal said.`,
  },
  {
    name: 'nyt economy 1998',
    publishedOn: '1998-03-28',
    language: 'en',
    marked: `Personal income rose six-tenths of a percent in [[February|1998-02]], as much as in [[January|1998-01]], the Commerce Department reported [[yesterday|1998-03-27]], and spending kept pace.

The figures point to growth of more than 3 percent in [[the current quarter|1998-33]], after 3.7 percent in [[the fourth quarter of 1997|1997-36]]. Forecasters who in [[the fall|1997-23]] saw a slump by [[mid-year|1998]] have gone quiet. "[[Six months ago|1997-09]] Asia was going to sink us," said Rob Lyle of Merrion Bank.

The savings rate fell to 4 percent, from 4.5 percent [[a year ago|1997]]; in [[the early 1980s|198X]] it was above 8. Inflation since [[last February|1997-02]] was 1.4 percent. The Fed meets on [[Tuesday|1998-03-31]]; nobody expects a move before the [[May 19|1998-05-19]] meeting, if then. It last raised rates on [[March 25, 1997|1997-03-25]].

Wages paid in [[the month|1998-02]] rose the most since [[June|1997-06]]. New-home sales, out [[Thursday|1998-03-26]], set a record. The [[March|1998-03]] jobs report is due [[Friday|1998-04-03]].`,
  },
  {
    name: 'bbc 2013',
    publishedOn: '2013-01-17',
    language: 'en',
    marked: `Algerian troops have ended a siege at a gas plant in the Sahara, state media said [[late on Thursday|2013-01-17]], a day after militants seized it and took dozens of foreigners.

The attack began early on [[Wednesday|2013-01-16]], when two buses were stopped near In Amenas. Japan's prime minister, who is on a tour of South-East Asia and was due home on [[Saturday|2013-01-19]], cut it short. David Cameron put off a speech planned for [[Friday|2013-01-18]] in Amsterdam and will tell Parliament [[tomorrow|2013-01-18]] what is known.

The group's leader, Mokhtar Belmokhtar, fought in Afghanistan in [[the 1980s|198X]]-- he says he lost an eye there in [[1991|1991]] -- and broke with al-Qaeda's north African branch in [[October 2012|2012-10]]. France sent troops to Mali [[last Friday|2013-01-11]]. It had said as late as [[December|2012-12]] that it would not. 2,500 men should be there by [[the end of the month|2013-01]].

The plant opened in [[2006|2006]]. Civil war tore Algeria apart from [[1992|1992]] until [[the end of the decade|199X]].`,
  },
  {
    name: 'sports 1990',
    publishedOn: '1990-06-30',
    language: 'en',
    marked: `ROME (AP) _ Diego Maradona missed a penalty and Argentina won anyway, beating Yugoslavia in a shootout [[Saturday|1990-06-30]] to reach the semifinals of the World Cup.

The champions, who opened the Cup with a loss to Cameroon on [[June 8|1990-06-08]], play Italy in Naples [[Tuesday|1990-07-03]]. Italy has not let in a goal since [[April|1990-04]]. West Germany meets the winner of [[Sunday|1990-07-01]] England-Cameroon game [[a day later|1990-07-04]] in Turin. The final is [[July 8|1990-07-08]].

"[[Four years ago|1986]] I would have scored with my eyes closed," said Maradona, who led Napoli to the title [[this spring|1990-21]] and in [[1987|1987]]. In ((the second half)) neither side had a shot. Yugoslavia played a man short from the 31st minute.

The two last met in [[1979|1979]]. Italy won at home in [[1934|1934]], when Mussolini watched, and not since [[1982|1982]] anywhere. The United States, which will hold the next Cup in [[1994|1994]], lost all three games, the last [[June 19|1990-06-19]].`,
  },
  {
    name: 'law 2011',
    publishedOn: '2011-11-29',
    language: 'en',
    marked: `A Los Angeles judge sentenced Michael Jackson's doctor to four years [[Tuesday|2011-11-29]], the most the law allows. Conrad Murray, 58, was convicted [[Nov. 7|2011-11-07]] after a six-week trial.

Jackson died on [[June 25, 2009|2009-06-25]], weeks before the first of 50 concerts. Murray, hired [[that May|2009-05]] at $150,000 a month, gave him propofol to sleep. He is likely to serve less than two years in a county jail, since a law that took effect [[Oct. 1|2011-10-01]] keeps such convicts out of prison. An appeal must be filed within 60 days; restitution will be argued [[Jan. 23|2012-01-23]].

Prosecutors played a recording made [[May 10, 2009|2009-05-10]], ((six weeks before)) the death. "((Since then)) we live without him," the family wrote. Katherine Jackson, 81, who came every day, will spend [[Christmas|2011-12-25]] in Indiana. His estate earned $170 million [[last year|2010]], more than any year of his life since [[the late '80s|198X]]. The movie came out ((four months after)) he died.`,
  },
  {
    name: 'pharma',
    publishedOn: '1998-07-23',
    language: 'en',
    marked: `Medora Inc. said [[yesterday|1998-07-22]] that [[second-quarter|1998-34]] net income fell 7 percent, to $212 million, or 54 cents a share, from $228 million, or 57 cents, in [[the corresponding period a year earlier|1997-34]]. Sales slipped to $1.4 billion; they had risen in each of ((the previous six quarters)).

The company cut its forecast for [[1998|1998]] for the second time since [[April|1998-04]], when it recalled an allergy pill. It now expects to earn $2.10 a share, and $2.40 in [[1999|1999]]. "[[The first quarter|1998-33]] was the bottom, we thought," said Leon Abt, who became chief executive on [[Jan. 1|1998-01-01]].

A panel of the Food and Drug Administration will take up the company's new painkiller on [[Sept. 17|1998-09-17]]. A rival won approval [[last month|1998-06]] and began shipping [[Monday|1998-07-20]]. Analysts say that Medora must have the drug out by [[next spring|1999-21]].

The shares dropped $6.25, to $58.50. [[A week earlier|1998-07-13/1998-07-19]] they had traded at $70. They were first sold in [[May 1987|1987-05]], five months before the crash.`,
  },
  {
    name: 'hostage ap',
    publishedOn: '1998-12-09',
    language: 'en',
    marked: `TBILISI, Georgia (AP) _ The heads of four Western engineers kidnapped in Chechnya [[two months ago|1998-10]] were found beside a road [[Tuesday|1998-12-08]], and their bodies are being sought, officials said.

The men, three Britons and a New Zealander, had been installing telephones since [[July|1998-07]]. They were seized in Grozny on [[Oct. 3|1998-10-03]]. Ransom talks broke off [[last weekend|1998-12-05/1998-12-06]]. A rescue was tried [[late Monday|1998-12-07]], the Chechen president said, but did not say why it failed.

Their employer, Granger Telecom, was to hold a news conference in London [[Wednesday|1998-12-09]]. Parliament will debate the case [[Thursday|1998-12-10]]. The bodies could be flown home by [[the weekend|1998-12-12/1998-12-13]].

More than 100 hostages are held in the region, which has run its own affairs since the war ended in [[August 1996|1996-08]]. Two British aid workers were freed in [[September|1998-09]] after 14 months. In [[December 1996|1996-12]], six nurses were shot in their sleep. Moscow, which sent troops in [[late 1994|1994]], said ((a day later)) ...`,
  },
  {
    name: 'nyt politics',
    publishedOn: '1989-11-08',
    language: 'en',
    marked: `David Dinkins was elected Mayor of New York [[yesterday|1989-11-07]], the first black to hold the office, and L. Douglas Wilder claimed victory in Virginia by a few thousand votes. A recount there is likely; the law allows one to be asked for until [[Dec. 6|1989-12-06]].

Mr. Dinkins takes the oath [[Jan. 1|1990-01-01]]. He inherits a gap of $1 billion in the budget for ((the year that begins July 1)). "[[Today|1989-11-08]] we celebrate, [[tomorrow|1989-11-09]] we count," an aide said ((early this morning)).

Rudolph Giuliani, the former prosecutor, was 14 points behind in [[mid-October|1989-10]] and lost by 2. Not since [[1965|1965]] has a Republican won here. Turnout was the highest since [[1969|1969]]. In [[September|1989-09]] Mr. Dinkins had beaten Edward Koch, Mayor for 12 years, in a primary that drew a million voters; Mr. Koch's [[1985|1985]] margin was 64 points.

New Jersey chose James Florio, who lost in [[1981|1981]] by 1,797 votes. Candidates for [[next year|1990]] races drew a lesson: abortion. The Supreme Court hears a case from Illinois [[Dec. 5|1989-12-05]], and rules by [[summer|1990-22]].`,
  },
  {
    name: 'afp disaster',
    publishedOn: '2010-08-11',
    language: 'en',
    marked: `ISLAMABAD (AFP) - Floods that have swamped Pakistan for two weeks threatened the southern city of Sukkur on [[Wednesday|2010-08-11]], and the United Nations launched an appeal for $459 million.

About 1,600 people have died since the rains began on [[July 22|2010-07-22]]. Some 14 million are affected, more than by the tsunami of [[2004|2004]], the [[2005|2005]] Kashmir quake and [[this year|2010]] Haiti quake together. Forecasters see more rain until [[Friday|2010-08-13]]. A second wave is to reach Sindh over [[the weekend|2010-08-14/2010-08-15]].

President Zardari, who came home [[Tuesday|2010-08-10]] from a trip to Europe, will visit a camp [[Thursday|2010-08-12]]; he was widely blamed for leaving on [[August 1|2010-08-01]]. ((Ramadan)) begins in Pakistan [[Thursday|2010-08-12]]. Independence Day parades, held every August 14, were called off.

It is the worst flood since [[1929|1929]]. Wheat from [[last spring|2010-21]] harvest rots; the cotton, due in [[October|2010-10]], is gone. U.S. helicopters have flown since [[last Thursday|2010-08-05]]. "We need [[today|2010-08-11]] what they promise for [[next month|2010-09]]," a doctor said.`,
  },
  {
    name: 'court newspaper',
    publishedOn: '1990-05-03',
    language: 'en',
    marked: `A federal appeals court in Richmond ruled [[yesterday|1990-05-02]] that a lawyer may be fined for a suit he filed in [[March 1987|1987-03]] without reading the contract on which it was based.

Judge Donna Hale wrote that lawyers have had a duty to look since [[Aug. 1, 1983|1983-08-01]], when the rule was changed. The Supreme Court takes up a like case ((next term)) and may decide it [[early next year|1991]]. It agreed to do so on [[April 16|1990-04-16]].

The lawyer, Peter Crane of Baltimore, withdrew the suit ((nine days later)), but the other side had spent $14,000. He was first fined in [[the fall of 1988|1988-23]]; [[last July|1989-07]] a judge cut the sum by half. Mr. Crane said he would ask for a rehearing by [[May 16|1990-05-16]]. "In [[the '70s|197X]] we had fun," he said ((last night)).

The number of such fines doubled between [[1984|1984]] and [[1988|1988]] and has fallen since. A study is due in [[the third quarter|1990-35]]; a hearing on changes, put off in [[February|1990-02]], will be held here [[May 23|1990-05-23]].`,
  },
];
