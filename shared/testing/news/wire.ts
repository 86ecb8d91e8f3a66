/**
 * More news of our own, in the manner of agencies and papers of 1989 to 2013: those that rules were mended by.
 * Marked as in `shared/domain/suggestions/dates/testing.ts`.
 */
export const WIRE_NEWS = [
  {
    name: 'earnings',
    publishedOn: '1989-10-26',
    language: 'en',
    marked: `Corlane Industries Inc. said [[third-quarter|1989-35]] net income rose 14% on higher sales of pumps.

For [[the third quarter|1989-35]] ended [[Sept. 30|1989-09-30]], the Dayton, Ohio, company earned $21.4 million, or 88 cents a share, up from $18.8 million, or 77 cents a share, in [[the year-earlier period|1988-35]]. Revenue was $310 million, compared with $287.5 million in [[the like quarter last year|1988-35]].

For the nine months, profit slipped 2% to $60 million from $61.2 million in [[the 1988 period|1988]].

The company said [[the year-ago quarter|1988-35]] included a gain of $3 million from the sale of a warehouse. In [[the 1988 third quarter|1988-35]] it also paid a penalty.

Chairman Otto Pfeil said [[late yesterday|1989-10-25]] that he expects [[fourth-quarter|1989-36]] earnings "somewhat above" the $19 million posted in [[the final quarter of 1988|1988-36]]. [[Fiscal 1990|1990]] should be better than [[this year|1989]], he added. Analysts had expected profit of 85 cents a share for [[the latest quarter|1989-35]].

A dividend of 12 cents is payable [[Dec. 1|1989-12-01]] to holders of record [[Nov. 10|1989-11-10]].`,
  },
  {
    name: 'takeover',
    publishedOn: '1989-10-31',
    language: 'en',
    marked: `Grenfell Group PLC extended its hostile bid for Talbot Stores Inc. until [[Nov. 17|1989-11-17]], the seventh extension since the offer began in [[mid-June|1989-06]].

The $42-a-share offer had been scheduled to expire at midnight [[Friday|1989-10-27]]. As of 5 p.m. [[Friday|1989-10-27]], 31% of the shares had been tendered.

Talbot's board meets [[Thursday|1989-11-02]] to weigh a rival plan that could be announced as early as [[next week|1989-11-06/1989-11-12]]. A Delaware judge is to hear arguments [[Nov. 8|1989-11-08]]; he ruled against Grenfell in [[August|1989-08]].

Shares of Talbot lost $2 [[yesterday|1989-10-30]] to $39.50. They traded at $51 before the [[Oct. 13|1989-10-13]] plunge and were above $60 in [[the summer of 1987|1987-22]], two months before the [[October 1987|1987-10]] crash.

Grenfell, which [[a year ago|1988]] had no stores in the U.S., wants to close the purchase by [[the end of the year|1989]]. Its own [[fiscal year|1989]] ends [[Jan. 31|1990-01-31]].`,
  },
  {
    name: 'markets',
    publishedOn: '1989-11-02',
    language: 'en',
    marked: `Stock prices closed little changed [[yesterday|1989-11-01]] after a listless session. Bonds drifted lower.

The average gained 0.82 to 2645.90. On [[Tuesday|1989-10-31]] it jumped 41.60 points. It is still 146 points below the record of 2791.41 set [[Oct. 9|1989-10-09]].

The purchasing managers' index stood at 47.6% in [[October|1989-10]], against 46% in [[September|1989-09]] and 54.6% [[a year earlier|1988-10]].

Traders now wait for [[Friday|1989-11-03]] employment report, and for [[next Thursday|1989-11-09]]'s auction of notes. The report for [[last month|1989-10]] will be released [[tomorrow|1989-11-03]], before trading begins.

In early trading in Tokyo [[Thursday|1989-11-02]], the index rose 35 points. On [[Wednesday|1989-11-01]] it had fallen 109.85.

Gold for [[December|1989-12]] delivery fell $2.10. Crude oil for [[January|1990-01]] delivery rose 14 cents; the [[November|1989-11]] contract expired [[last Friday|1989-10-27]]. The [[March|1990-03]] contract was unchanged. 

Prices in the week ended [[Oct. 27|1989-10-27]] were 12% above those of [[the same week last year|1988-10-31/1988-11-06]].`,
  },
  {
    name: 'hearing',
    publishedOn: '1998-02-05',
    language: 'en',
    marked: `WASHINGTON (AP) _ A federal judge on [[Wednesday|1998-02-04]] postponed until [[May 27|1998-05-27]] the trial in a lawsuit filed [[four years ago|1994]] by a former clerk.

Judge Helen Marsh said [[Thursday|1998-02-05]] hearing would go on as planned. Lawyers for both sides will meet her again [[next Wednesday|1998-02-11]] and must file their witness lists by [[Feb. 20|1998-02-20]].

The clerk, who resigned in [[July 1993|1993-07]], says she was harassed in a hotel on [[May 8, 1991|1991-05-08]]. She first spoke of it in [[February 1994|1994-02]] and sued [[three months later|1994-05]]. Her lawyers had asked that the trial begin [[this month|1998-02]].

A grand jury heard two witnesses [[Tuesday|1998-02-03]] and is to sit again [[Monday|1998-02-09]]. "We will be here as long as it takes," a lawyer said [[today|1998-02-05]].

[[The previous day|1998-02-04]], an appeals court had ruled that her diary of [[1991|1991]] and [[1992|1992]] may be read to the jury. She kept it every night.`,
  },
  {
    name: 'ferry disaster',
    publishedOn: '1998-03-02',
    language: 'en',
    marked: `DACCA, Bangladesh _ A ferry carrying 300 people capsized in a storm [[early Sunday|1998-03-01]], and at least 80 were feared drowned, police said [[Monday|1998-03-02]].

The two-deck Shapla left Bhola [[Saturday|1998-02-28]] and was to have reached the capital ((the next morning)). Divers had found 22 bodies by ((Sunday evening)).

It was the worst such accident since [[Aug. 20, 1994|1994-08-20]], when 250 died near Chandpur. [[The following year|1995]] the government ordered every owner to put radios aboard; it has never been enforced. In [[April 1986|1986-04]] more than 500 drowned.

The search was called off at nightfall and will resume [[Tuesday|1998-03-03]], said the harbor master. Schools in Bhola will stay closed through [[Wednesday|1998-03-04]].

Storms are common in ((the spring)). [[Last May|1997-05]] a cyclone killed 111.`,
  },
  {
    name: 'obituary',
    publishedOn: '1998-01-09',
    language: 'en',
    marked: `Walter Enderby, the composer whose operas filled houses in [[the 1950s|195X]] and [[early 1960s|196X]], died on [[Wednesday|1998-01-07]] at his home in Sussex. He was 92.

Born in Leeds on [[Oct. 11, 1905|1905-10-11]], he entered the Royal College at 16. In [[1929|1929]] he moved to Berlin, and stayed until [[the spring of 1933|1933-21]]. [[Three years later|1936]] his first opera was given in Zurich. He married the singer Clara Voss [[that year|1936]]; she died in [[1971|1971]].

His fame faded in [[the late '60s|196X]]. "By [[the seventies|197X]] nobody remembered me," he said in a [[1988|1988]] interview. [[A decade ago|198X]] a festival at Aldeburgh brought his music back.

He worked to the last. [[Last spring|1997-21]] he finished a quartet that will be heard for the first time in London in [[March|1998-03]].

He is survived by two sons. A funeral will be held [[Tuesday|1998-01-13]].`,
  },
  {
    name: 'sport',
    publishedOn: '1998-02-16',
    language: 'en',
    marked: `NAGANO, Japan _ Marit Solberg won the women's downhill [[Monday|1998-02-16]], three days after she fell in training and ((two days)) after snow put off the race.

She had not won since the [[1994|1994]] Games in Lillehammer. [[Four years ago|1994]] she was 19. "[[Today|1998-02-16]] everything went right," she said.

The men's combined, which was put off from [[Friday|1998-02-13]], will be run [[Tuesday|1998-02-17]]. The hockey team plays Canada [[Wednesday|1998-02-18]] in its last game of the round; it beat Sweden 4-2 [[Saturday|1998-02-14]]. The finals are on [[Sunday|1998-02-22]], when the Games end.

In [[1972|1972]], when the Games were last in Japan, only 35 nations came. The next Winter Games open in Salt Lake City on [[Feb. 8, 2002|2002-02-08]].

Solberg said she would rest for two weeks and race again [[later this month|1998-02]].`,
  },
  {
    name: 'budget',
    publishedOn: '1998-10-02',
    language: 'en',
    marked: `The government ended [[fiscal 1998|1998]] with a surplus of $70 billion, the first since [[1969|1969]], the president announced [[Wednesday|1998-09-30]], the last day of [[the fiscal year|1998]].

"((Tonight)) at midnight we close the books," he said. [[Six years ago|1992]] the deficit was $290 billion.

For ((the fiscal year that began Thursday)), the Budget Office predicts $80 billion. Spending bills for ((the new fiscal year)) have not passed, and a stopgap runs out on [[Oct. 9|1998-10-09]]. The Senate will vote on it [[next Tuesday|1998-10-06]], the House [[a day later|1998-10-07]].

The recession of [[1990-91|1990/1991]] cost more than was known ((at the time)). By [[the mid-1990s|199X]] revenues were rising 8 percent a year. Social Security will need help after [[2013|2013]] and will run dry in [[2032|2032]], [[34 years from now|2032]].

Economists at a conference in [[late September|1998-09]] were split about [[next year|1999]]. Growth in [[the second half|1998-41]] has slowed; [[the first half|1998-40]] was strong.`,
  },
  {
    name: 'war',
    publishedOn: '1990-08-15',
    language: 'en',
    marked: `AP-NR-[[08-15-90|1990-08-15]] 1337EDT

NICOSIA, Cyprus (AP) _ Iraq offered [[Wednesday|1990-08-15]] to withdraw its troops from Iranian land, ((two years)) after their war ended in a truce.

Iraq invaded Kuwait [[Aug. 2|1990-08-02]] and annexed it [[six days later|1990-08-08]]. The withdrawal begins [[Friday|1990-08-17]], the offer said. Prisoners would be freed at once.

The two fought from [[September 1980|1980-09]] until [[Aug. 20, 1988|1988-08-20]]. Under the [[1975|1975]] treaty the border runs along the middle of the Shatt.

President Bush returned to Washington [[Tuesday|1990-08-14]] and meets King Hussein [[Thursday|1990-08-16]] in Maine. He said [[last week|1990-08-06/1990-08-12]] that "a line has been drawn."

Oil prices, up 30 percent [[this month|1990-08]], fell. The Security Council is expected to take up the matter [[later this week|1990-08-13/1990-08-19]]. The first U.S. troops arrived [[Aug. 9|1990-08-09]]; [[the same day|1990-08-09]] Egypt called a summit for [[the 10th|1990-08-10]].`,
  },
  {
    name: 'tech 2010',
    publishedOn: '2010-04-21',
    language: 'en',
    marked: `SAN FRANCISCO (Reuters) - Quillon Inc said on [[Tuesday|2010-04-20]] that profit in its [[fiscal second quarter|2010-34]] nearly doubled, as it sold twice as many phones as in [[the same quarter a year ago|2009-34]].

Net profit was $3.07 billion, or $3.33 a share, versus $1.62 billion, or $1.79 a share, in [[the year-ago quarter|2009-34]]. Analysts on average had forecast $2.45 a share.

The company launched its tablet on [[April 3|2010-04-03]] in the United States. Overseas sales, which were put off [[last week|2010-04-12/2010-04-18]], will begin at [[the end of May|2010-05]]. A new phone is due in [[June|2010-06]].

"[[This year|2010]] is off to a great start," chief executive Ron Adair said. He came back [[last June|2009-06]] after six months of leave.

For [[the third quarter|2010-35]] it forecast revenue of $13.0 billion. Shares, which have tripled since [[January 2009|2009-01]], rose 6 percent on [[Wednesday|2010-04-21]] to $259.

The [[Sept. 2008|2008-09]] crisis ((is)) a distant memory.`,
  },
  {
    name: 'quake 2010',
    publishedOn: '2010-02-28',
    language: 'en',
    marked: `SANTIAGO, Chile (CNN) -- Rescuers dug through rubble [[Sunday|2010-02-28]], ((a day)) after one of the strongest earthquakes ever measured killed more than 700 people.

The 8.8 quake struck at 3:34 a.m. [[Saturday|2010-02-27]]. Aftershocks went on ((Sunday morning)). President Bachelet, who leaves office [[March 11|2010-03-11]], declared a state of catastrophe.

It was 500 times as strong as the one in Haiti [[last month|2010-01]]. Chile was hit by the strongest of all, a 9.5, on [[May 22, 1960|1960-05-22]]. That one and the wave that followed killed 1,655 there, and 138 in Japan [[the next day|1960-05-23]].

The airport may reopen [[Tuesday|2010-03-02]]; classes will not start until [[March 8|2010-03-08]]. The [[March 1|2010-03-01]] opening of the school year was called off. A concert planned for ((the weekend)) was canceled, too.

The United Nations said on [[Feb. 28|2010-02-28]] that it was ready to help.`,
  },
  {
    name: 'politics uk 2010',
    publishedOn: '2010-05-12',
    language: 'en',
    marked: `LONDON - David Cameron became prime minister on [[Tuesday|2010-05-11]], ending 13 years of Labour rule, after five days of talks that followed the [[May 6|2010-05-06]] election.

He will name more ministers on [[Wednesday|2010-05-12]] and is to face the House [[next week|2010-05-17/2010-05-23]]. The first budget comes within 50 days; the coalition wants parliaments to last five years, so that the next election would be in [[May 2015|2015-05]].

Gordon Brown, who took over in [[June 2007|2007-06]], told reporters [[Monday|2010-05-10]] that he would go by [[September|2010-09]]. By ((Tuesday evening)) he had gone.

It is the first coalition since ((the Second World War)) and the youngest premier since [[1812|1812]]. In [[February 1974|1974-02]] talks of the same kind failed. [[The following October|1974-10]] there was another vote.

Nick Clegg's party won 57 seats, down from 62 [[five years earlier|2005]].`,
  },
  {
    name: 'strike',
    publishedOn: '1990-03-12',
    language: 'en',
    marked: `Greyhound drivers, on strike since [[March 2|1990-03-02]], will hold talks with the company [[today|1990-03-12]] for the first time in 10 days.

Mediators said [[Saturday|1990-03-10]] that both sides agreed to meet in Tucson ((this afternoon)). A shot was fired at a bus in Florida over [[the weekend|1990-03-10/1990-03-11]]; on [[Friday|1990-03-09]] four passengers were hurt near Hartford.

The company hired 900 drivers [[last week|1990-03-05/1990-03-11]] and hopes to run half its routes by [[next month|1990-04]]. The 47-day walkout of [[1983|1983]] ended with a pay cut of 15%. [[Three years later|1986]], drivers took another. "We gave in [['83|1983]] and in [['86|1986]]," said a driver, Ed Kowal, 51.

Wages averaged $24,743 in [[1989|1989]]. Fares go up [[April 1|1990-04-01]]. The company was sold in [[March 1987|1987-03]] for $350 million and lost $17 million [[the next year|1988]].`,
  },
  {
    name: 'court 1998',
    publishedOn: '1998-03-27',
    language: 'en',
    marked: `A jury in Los Angeles deliberated for a third day [[Friday|1998-03-27]] in the case of a man accused of a killing in [[the winter of 1995|1995-24]]. It will return [[Monday|1998-03-30]].

The judge told jurors [[Thursday|1998-03-26]] they could take until [[Easter|1998-04-12]]. Prosecutors rested their case [[two weeks ago|1998-03-09/1998-03-15]]; the defense began [[the following Monday|1998-03-16]].

According to testimony, the two had met on ((Christmas Eve))... On [[Jan. 4, 1996|1996-01-04]] he bought a gun, and [[a week later|1996-01-08/1996-01-14]] the victim was dead. He was arrested ((that same day)) and has been in jail since ((then)).

If convicted he will be sentenced in [[June|1998-06]]. His brother was released [[last Nov. 30|1997-11-30]].`,
  },
  {
    name: 'refugees',
    publishedOn: '1999-04-06',
    language: 'en',
    marked: `BRAZDA, Macedonia (AP) _ [[1999-04-06|1999-04-06]] 08:15 EDT

NATO said [[Tuesday|1999-04-06]] that it would fly 20,000 refugees to Turkey and Norway starting [[this week|1999-04-05/1999-04-11]]. The first flights left [[Monday|1999-04-05]].

The bombing began [[March 24|1999-03-24]]. By [[April 1|1999-04-01]] more than 200,000 had fled. On [[Saturday|1999-04-03]], missiles hit two ministries in the heart of Belgrade.

Milosevic abolished the province's autonomy in [[1989|1989]]; the shooting started [[nine years later|1998]]. Talks in France broke up on [[the 19th of March|1999-03-19]].

Belgrade offered a truce for Orthodox ((Easter)), which falls on [[Sunday|1999-04-11]]. The alliance, which turns 50 [[later this month|1999-04]], refused. Its summit opens in Washington on [[April 23|1999-04-23]].`,
  },
  {
    name: 'airline',
    publishedOn: '1989-09-08',
    language: 'en',
    marked: `USAir Group's board [[yesterday|1989-09-07]] rejected a bid of $1.9 billion. The carrier, which merged with Piedmont [[Aug. 5|1989-08-05]], said it would lose money in [[the current quarter|1989-35]].

In [[the corresponding period of 1988|1988-35]] it had earned $68 million. It ordered 20 planes in [[April|1989-04]], for delivery in [[1991|1991]] through [[1994|1994]], with options into [[the late 1990s|199X]].

[[Early this year|1989]] the line carried 5 million passengers a month. Traffic in [[August|1989-08]] fell 3% from [[the year-earlier month|1988-08]]; in [[July|1989-07]] it had been flat. Figures for [[September|1989-09]] will come out [[Oct. 5|1989-10-05]].

The bidder, an investor who took 9% in [[May|1989-05]], may raise his offer [[Monday|1989-09-11]]. He has until [[the close of business Sept. 15|1989-09-15]]. "[[1990|1990]] is going to be a better year," he said ((Wednesday night)).`,
  },
  {
    name: 'exhibition',
    publishedOn: '2011-09-09',
    language: 'en',
    marked: `NEW YORK - Ten years after the attacks of [[Sept. 11, 2001|2001-09-11]], a memorial opens at the World Trade Center on [[Sunday|2011-09-11]]. Families will be let in first; the public can enter [[Monday|2011-09-12]].

Nearly 3,000 people died in the [[Sept. 11|2001-09-11]] attacks. Work on the site began in [[2006|2006]] and was to be finished by [[2009|2009]]. The museum opens [[next year|2012]].

The police said [[Thursday|2011-09-08]] that they were checking a threat against the city. Osama bin Laden was killed in Pakistan [[May 2|2011-05-02]]. "Since [[9/11|2001-09-11]] we have taken each one seriously," the commissioner said [[Friday|2011-09-09]].

Names of the six who died in the [[Feb. 26, 1993|1993-02-26]] bombing are cut in the bronze as well.`,
  },
  {
    name: 'film',
    publishedOn: '2008-01-28',
    language: 'en',
    marked: `PARK CITY, Utah - "Frozen River" won the top prize at Sundance on ((Saturday night)), and was sold [[a day earlier|2008-01-25]] for less than $1 million.

The film, shot in [[March of last year|2007-03]] at 20 below zero, will open in [[August|2008-08]]. Director Courtney Hunt wrote it in [[the early 2000s|200X]] after a short of [[2004|2004]].

The festival, begun in [[1978|1978]], ran from [[Jan. 17|2008-01-17]] to [[Jan. 27|2008-01-27]]. Prices were lower than in [[2006|2006]], the year of "Little Miss Sunshine." The writers' strike, which began [[Nov. 5|2007-11-05]], goes into its 13th week [[today|2008-01-28]].

[[Next year|2009]] dates are [[Jan. 15-25|2009-01-15/2009-01-25]].`,
  },
  {
    name: 'census',
    publishedOn: '1991-01-02',
    language: 'en',
    marked: `The population of the United States on [[April 1, 1990|1990-04-01]] was 249,632,692, the Census Bureau said [[last Wednesday|1990-12-26]], up 10.2 percent since [[1980|1980]].

States will get a detailed count by [[April 1|1991-04-01]]. California gains seven seats for the [[1992|1992]] elections. Mayors, who sued in [[1988|1988]], want the figures adjusted; the secretary must decide by [[July 15|1991-07-15]].

In [[the 1930s|193X]], the only decade that grew more slowly, the increase was 7.3 percent. In [[the 19th century|18XX]] it was never below 20. It will take until [[the middle of the next century|20XX]] to reach 300 million, the bureau thought in [[the '80s|198X]].

[[The year 2000|2000]] count is being planned. The first was taken in [[1790|1790]].`,
  },
  {
    name: 'hostage',
    publishedOn: '1990-01-05',
    language: 'en',
    marked: `MANILA (AP) _ Rebels freed a nun [[Friday|1990-01-05]], ((three days)) after she was taken from a school near Davao. The [[Jan. 2|1990-01-02]] kidnapping was the second in a month.

The coup of [[Dec. 1-9|1989-12-01/1989-12-09]] failed but left 113 dead. On [[New Year's Eve|1989-12-31]] the president lifted the curfew. She had declared an emergency on [[Dec. 6|1989-12-06]]; [[two weeks later|1989-12-18/1989-12-24]] Congress gave her more powers for six months.

Her term ends in [[June 1992|1992-06]]. Talks on the bases, whose lease runs out [[Sept. 16, 1991|1991-09-16]], are to begin [[this spring|1990-21]].

Colonel Gregorio Abad, who escaped from a prison ship in [[April 1988|1988-04]], was last seen [[Dec. 3|1989-12-03]]. "We will get him before ((the year is out))," the general said.`,
  },
  {
    name: 'bank results',
    publishedOn: '1989-10-18',
    language: 'en',
    marked: `Harbor Bancorp posted a [[third-quarter|1989-35]] loss of $380 million after adding $640 million to reserves for loans to less-developed countries. [[A year earlier|1988-35]], it earned $98.1 million, or $1.62 a share.

The addition, announced [[last month|1989-09]], brings reserves to 85% of such loans, up from 52% at [[the end of the second quarter|1989-34]]. Nonperforming assets were $1.2 billion at [[Sept. 30|1989-09-30]], down from $1.3 billion at [[June 30|1989-06-30]] and $1.5 billion at [[year-end 1988|1988]].

For ((the first nine months)), the bank had a loss of $180.5 million, compared with net of $261.9 million in ((the same period a year earlier)). Net interest income was up 4% from [[the second quarter|1989-34]].

"We put [[the 1980s|198X]] behind us," said the chairman, who retires [[next May|1990-05]]. Analysts predict profit of $6 a share for [[1990|1990]], against $5.20 in [[1987|1987]]. The bank's shares closed [[yesterday|1989-10-17]] at $31.25, up 75 cents, and touched $38 on [[Aug. 24|1989-08-24]].

The [[July|1989-07]] sale of its leasing arm added $29 million. It had been put up for sale [[a year ago|1988]], after the [[1988|1988]] annual meeting.`,
  },
  {
    name: 'auto sales',
    publishedOn: '1989-11-06',
    language: 'en',
    marked: `Car sales fell 19% in [[late October|1989-10]], as buyers who had rushed to the [[1989|1989]] models stayed away.

Sales from [[Oct. 21|1989-10-21]] to [[Oct. 31|1989-10-31]] ran at an annual rate of 5.8 million, against 7.6 million in [[the year-ago period|1988]]. In [[mid-October|1989-10]] the rate was 6.3 million. The industry reports every 10 days.

For all of [[October|1989-10]], sales were 732,000, down 17% from [[October 1988|1988-10]]. Imports rose 1% [[last month|1989-10]]. The [[1990|1990]] models cost about 5% more.

"We see no turn before [[the second quarter of next year|1990-34]]," said Lee Brandt, an economist. Two plants that closed [[Friday|1989-11-03]] will stay shut until [[Nov. 20|1989-11-20]]; a third reopens [[today|1989-11-06]] after ((a week)) of repairs. Workers were told [[Thursday|1989-11-02]].

Rebates of up to $1,500, which end [[Nov. 13|1989-11-13]], had been due to lapse ((Tuesday))... In ((the first 10 months)) sales fell 6% to 8.4 million.`,
  },
  {
    name: 'coup',
    publishedOn: '1991-08-19',
    language: 'en',
    marked: `MOSCOW (AP) - Tanks rolled toward the center of the capital [[Monday|1991-08-19]] after hard-liners said they had removed Mikhail Gorbachev, ((a day)) before he was to sign a treaty with the republics.

A curfew was declared. "From 4 a.m. [[today|1991-08-19]] a state of emergency is in force for six months," the committee said. The Supreme Soviet will meet [[Aug. 26|1991-08-26]] to confirm it.

Gorbachev had been on vacation in the Crimea since [[Aug. 4|1991-08-04]] and was due back [[Monday|1991-08-19]] for [[Tuesday|1991-08-20]] signing. He came to power in [[March 1985|1985-03]]. It was at a congress in [[July of last year|1990-07]] that he kept the party's top job; [[six months later|1991-01]] his foreign minister had resigned, warning of dictatorship.

Boris Yeltsin, elected president of Russia [[June 12|1991-06-12]], called for a general strike beginning [[Tuesday|1991-08-20]].

In [[October 1964|1964-10]] Nikita Khrushchev was toppled while on holiday, too. Stocks fell sharply in Tokyo [[Monday|1991-08-19]], and in London ((later in the day)).`,
  },
  {
    name: 'crime',
    publishedOn: '1998-08-09',
    language: 'en',
    marked: `NEW YORK _ The man who fired at a bus on [[Thursday|1998-08-06]] had been released from a hospital ((a week before)), the police said [[yesterday|1998-08-08]].

Luis Arana, 36, of the Bronx, was arraigned ((Friday night)) and ordered held until ((a hearing)) on [[Aug. 14|1998-08-14]]. He arrived from Santo Domingo in [[1979|1979]] and was arrested three times, most recently [[last October|1997-10]].

"[[Two days earlier|1998-08-04]] he told me he heard voices," said a neighbor, Saturday Okeke, who runs a shop. He said he had called the clinic on [[Tuesday|1998-08-04]].

The woman who was hit, Dolores May, 50, remains in critical condition. Her son, Marvin March, said she was to start a job [[tomorrow|1998-08-10]]. The Rev. June Watts will lead a vigil at St. Mark's ((this evening)).

Shootings in the city fell by a third in [[the first six months of 1998|1998-01/1998-06]]. There were 2,245 murders in [[1990|1990]], the worst year.`,
  },
  {
    name: 'space',
    publishedOn: '1998-10-30',
    language: 'en',
    marked: `CAPE CANAVERAL, Fla. _ John Glenn, 77, woke up in orbit ((Friday morning)) for the first time since [[Feb. 20, 1962|1962-02-20]], when he went around the Earth three times.

Discovery lifted off ((Thursday afternoon)), 19 minutes late, and is to land [[Nov. 7|1998-11-07]]. On [[Sunday|1998-11-01]] the crew will release a satellite and catch it [[two days later|1998-11-03]].

"[[Yesterday|1998-10-29]] was the best day of my life, [[today|1998-10-30]] is better," he said. The senator, whose term ends in [[January|1999-01]], did not run again [[this year|1998]].

A small door fell off at launch; by [[Friday|1998-10-30]] engineers had decided it did no harm. The next flight, the first for the space station, is set for [[Dec. 3|1998-12-03]]. The station should be finished in [[2004|2004]].

Glenn was 40 in [[1962|1962]]. He first asked to fly again [[two years ago|1996]], and heard that he would in [[January|1998-01]].`,
  },
  {
    name: 'world cup',
    publishedOn: '1998-07-09',
    language: 'en',
    marked: `PARIS, [[July 9|1998-07-09]] _ France, which came to life with two goals by a defender who had never scored before, goes into its first World Cup final on [[Sunday|1998-07-12]] against Brazil.

Lilian Thuram's goals beat Croatia 2-1 ((Wednesday night)). Brazil needed penalty kicks to get past the Netherlands on [[Tuesday|1998-07-07]].

In [[1958|1958]], [[1982|1982]] and [[1986|1986]], France lost in the semifinals. "[[Sixteen years ago|1982]] I cried in Seville," said Michel Platini. Croatia plays the Dutch for third place [[Saturday|1998-07-11]].

Brazil beat France 5-2 in Sweden in [[June 1958|1958-06]]. The two drew 1-1 [[a year ago|1997]], in a match best known for a free kick. France has not lost since [[November|1997-11]].

Laurent Blanc, who was sent off in the semifinal, will miss [[Sunday|1998-07-12]] game. He can play again when the season starts [[Aug. 8|1998-08-08]]. The Cup goes to Japan and South Korea in [[2002|2002]].`,
  },
  {
    name: 'weather',
    publishedOn: '2005-08-29',
    language: 'en',
    marked: `NEW ORLEANS, [[Aug. 29|2005-08-29]] - Hurricane Katrina came ashore [[early Monday|2005-08-29]] with winds of 145 miles an hour. ((By late afternoon)) water was pouring through a broken levee.

Mayor Nagin had ordered everyone out [[Sunday|2005-08-28]]. [[The day before|2005-08-27]] he had only asked. "I do not know if there will be a city [[tomorrow|2005-08-30]]," a man said at the Superdome, where 10,000 took shelter.

The storm killed nine in Florida [[last Thursday|2005-08-25]]. It was expected to reach Tennessee [[Tuesday|2005-08-30]] and the Ohio Valley by [[Wednesday|2005-08-31]]. The season lasts until [[Nov. 30|2005-11-30]]; [[last year|2004]] four storms cost Florida $22 billion.

Camille, in [[August 1969|1969-08]], was stronger. Betsy flooded the city in [[September 1965|1965-09]]. After that the levees were raised; the work was to be finished by [[1978|1978]], then in [[the '90s|199X]], then [[2015|2015]].

Oil went above $70 a barrel ((for the first time)) [[Monday|2005-08-29]]. Gas for [[October|2005-10]] delivery jumped 20 percent.`,
  },
  {
    name: 'crash 2013',
    publishedOn: '2013-07-08',
    language: 'en',
    marked: `SAN FRANCISCO -- Investigators said [[Monday|2013-07-08]] that the Asiana jet that crashed on [[Saturday|2013-07-06]] was flying far too slowly. Two girls, 16, were killed.

The pilots will be interviewed ((over the next few days)). The one at the controls had 43 hours on the 777, and [[Saturday|2013-07-06]] was his first landing of one here, said Deborah Hersman, the chairwoman. A runway is expected to reopen ((by the weekend)).

The glide-path system at the airport has been off since [[June 1|2013-06-01]] and will be off until [[Aug. 22|2013-08-22]]. It was the first deadly crash of an airliner in this country since [[February 2009|2009-02]]. The 777, in service since [[June 1995|1995-06]], had only one serious accident, in [[January 2008|2008-01]] in London; ((five years on)) there are 1,100 of them.

By ((Sunday night)), 19 people were in hospitals. The girls were to attend a camp [[this month|2013-07]]. Their parents arrive [[tomorrow|2013-07-09]].`,
  },
  {
    name: 'trade',
    publishedOn: '1998-02-20',
    language: 'en',
    marked: `WASHINGTON (Reuters) - The U.S. trade deficit rose to $113.7 billion in [[1997|1997]], the worst since [[1988|1988]], the Commerce Department said on [[Thursday|1998-02-19]].

The gap widened to $10.8 billion in [[December|1997-12]] from $8.9 billion in [[November|1997-11]]. Exports in [[the month|1997-12]] fell 1.4 percent, ((the third)) drop in a row. Imports from Asia were up 3.5 percent from [[December 1996|1996-12]].

Economists expect the deficit to top $200 billion [[this year|1998]], with the worst to come in ((the second and third quarters)). "[[1998|1998]] will be ugly," said one. The Fed, which has left rates alone since [[last March|1997-03]], meets [[March 31|1998-03-31]].

Its chairman testifies on [[Tuesday|1998-02-24]] before a House panel and on [[Wednesday|1998-02-25]] in the Senate. The dollar was at 126.10 yen in ((late)) New York trading, down from 126.85 [[Wednesday|1998-02-18]].

Separately, jobless claims in ((the week ended Feb. 14)) rose by 4,000. ((A year earlier)) they were 20,000 higher.`,
  },
  {
    name: 'arms',
    publishedOn: '1990-02-12',
    language: 'en',
    marked: `OTTAWA - Foreign ministers of NATO and the Warsaw Pact, meeting for the first time, open talks [[today|1990-02-12]] on an "open skies" treaty first proposed by President Eisenhower in [[July 1955|1955-07]].

The conference runs through [[Feb. 28|1990-02-28]], with a second round in Budapest in [[April|1990-04]] or [[May|1990-05]]. The idea lay on the table for ((34 years)), until President Bush took it up [[last May|1989-05]].

Secretary of State Baker, who was in Moscow from [[Wednesday|1990-02-07]] to [[Saturday|1990-02-10]], said [[Sunday|1990-02-11]] that the Soviets would accept 195,000 troops for each side in Central Europe. "[[Six months ago|1989-08]] nobody would have believed it," he said.

On [[Jan. 31|1990-01-31]] Bush asked for the lower ceiling in his State of the Union speech. Germany, divided since [[1945|1945]], will be talked of in the corridors; elections in the East are [[March 18|1990-03-18]], brought forward from [[May 6|1990-05-06]].

The ministers return [[later this year|1990]] to sign a pact on conventional arms.`,
  },
  {
    name: 'magazine piece',
    publishedOn: '1999-12-30',
    language: 'en',
    marked: `The decade now ending began on [[Nov. 9, 1989|1989-11-09]], when a wall fell. [[The 1990s|199X]] gave us the [[1991|1991]] war, the Web, and two booms; [[the early part of the decade|199X]] had a slump.

In [[1993|1993]] there were 130 Web sites. ((By the following June)) there were 2,700, and [[a year later|1994]]... In [[the late 1990s|199X]] everybody counted them and nobody knew why.

[[Last week|1999-12-20/1999-12-26]] a reader wrote that [[the 21st century|20XX]] starts ((next January))... not on [[Saturday|2000-01-01]]. He is right; a hundred years ago the Times said so, too. In [[1900|1900]] nobody threw a party.

We shall. On [[New Year's Eve|1999-12-31]] two million people will stand in Times Square; by [[Sunday|2000-01-02]] they will be home. At ((the turn of the century)) their great-grandparents rode horses.

So long, [[1999|1999]]. The Sunday Times, the Friday Club and Paris Match will be back [[next year|2000]]. May we all.`,
  },
  {
    name: 'hospital',
    publishedOn: '1998-05-14',
    language: 'en',
    marked: `BOSTON (AP) - A drug that shrank tumors in mice [[last fall|1997-23]] will be given to people by [[early next year|1999]], its maker said on [[Thursday|1998-05-14]].

Shares of the company, which stood at $12 on [[May 1|1998-05-01]], opened at $85 on [[May 4|1998-05-04]], ((the day)) after a newspaper report. They fell back to $33 by [[Wednesday|1998-05-13]].

The work goes back to [[1961|1961]], when Dr. Judah Folkman, then at a Navy lab, saw that tumors need blood. He published the idea in [[November 1971|1971-11]]. In [[the mid-'80s|198X]] his team found the first inhibitor. ((Ten years later)) came endostatin.

Trials last ((12 to 18 months)). The agency will decide ((in the summer)); a panel convenes [[June 2|1998-06-02]]. "Ask me [[a year from now|1999]]," he said.

Some 1.2 million Americans will be told in [[1998|1998]] that they have cancer, according to the American Cancer Society's [[January|1998-01]] estimate.`,
  },
  {
    name: 'newspaper law',
    publishedOn: '1989-11-13',
    language: 'en',
    marked: `A Texas jury is to begin deliberations [[today|1989-11-13]] in a suit against a maker of heart valves. The trial started [[Sept. 5|1989-09-05]].

The valve, sold from [[1979|1979]] to [[1986|1986]], broke in some 400 patients. In a memo dated [[June 1980|1980-06]] an engineer warned of bad welds. The company learned of the first break in [[1978|1978]], ((a year before)) the valve went on sale.

Judge Pat Lyle, 58, fined the company [[last Monday|1989-11-06]] for late papers. He said ((at a hearing)) [[Thursday|1989-11-09]] that he would send the jurors home for [[Thanksgiving|1989-11-23]].

A Boston firm, Marsh & May, represents 40 plaintiffs. Its April White said [[Friday|1989-11-10]] that settlements reached [[this summer|1989-22]] averaged $150,000. The firm's next case comes up in [[January|1990-01]] in Miami, and another [[Feb. 6|1990-02-06]].

In [[fiscal 1989|1989]], ended [[June 30|1989-06-30]], the maker paid $20 million in claims; [[the year before|1988]], $12 million.`,
  },
  {
    name: 'brief items',
    publishedOn: '1989-11-15',
    language: 'en',
    marked: `ADVERTISING: Lowe Marlin won the $20 million account of Sabre Foods. The agency lost it in [[1985|1985]]. Ads start in [[the spring|1990-21]].

PEOPLE: Ruth Tolan was named president of Weir Corp., succeeding Carl Ott, who retired [[Nov. 1|1989-11-01]]. She joined in [[1974|1974]], became treasurer [[nine years later|1983]] and was elected a director in [[September|1989-09]]. The change takes effect [[Jan. 1|1990-01-01]].

DEBT: Weir called its 12% notes of [[2001|2001]] for redemption [[Dec. 15|1989-12-15]]. Interest is payable [[June 15|1990-06-15]] and [[Dec. 15|1989-12-15]]... Notes due [[1995|1995]] stay out. The $50 million issue, dated [[Nov. 15, 1989|1989-11-15]], and due [[1990-2004|1990/2004]], was priced [[yesterday|1989-11-14]] to yield 7% in [[1990|1990]].

TRADE: Steel imports fell in [[September|1989-09]] to 1.3 million tons, the lowest for ((any month)) since [[December 1982|1982-12]]. From [[January|1989-01]] through [[September|1989-09]] they were 13 million, down 16% from [[the comparable 1988 period|1988]].

EARNINGS: Sabre's net for ((the fourth quarter)) rose. ((A year ago)) a charge cut profit. The stock rose $1.50 in [[Tuesday|1989-11-14]] trading; on [[Monday|1989-11-13]] it had been halted.`,
  },
  {
    name: 'oil',
    publishedOn: '1990-01-19',
    language: 'en',
    marked: `Texan Petroleum Inc. said its [[fourth-quarter|1989-36]] loss narrowed to $4.1 million from $22 million [[a year earlier|1988-36]], helped by the cold weather of [[December|1989-12]].

For all of [[1989|1989]], the Houston company earned $18.9 million, against a loss of $3 million in [[1988|1988]]. Revenue for [[the quarter|1989-36]] rose to $301 million. Results for [[the 1988 quarter|1988-36]] included a charge for a fire [[that November|1988-11]].

"We expect [[the first quarter|1990-33]] to be strong," chairman Gil Stroud told analysts here [[Wednesday|1990-01-17]]. The company plans to drill 40 wells [[this year|1990]], up from 31 [[last year|1989]]. Crude for [[March|1990-03]] delivery settled [[yesterday|1990-01-18]] at $22.40, and has risen 15% since [[mid-December|1989-12]].

Stroud, 61, will step down at ((the annual meeting)) on [[April 24|1990-04-24]]. His successor joined the company [[18 months ago|1988-07]].`,
  },
  {
    name: 'primary',
    publishedOn: '2008-01-04',
    language: 'en',
    marked: `DES MOINES, Iowa (AP) - Barack Obama won the Iowa caucuses ((Thursday night)), and Mike Huckabee rode a wave of evangelical voters to victory. The New Hampshire primary is [[Tuesday|2008-01-08]].

Hillary Clinton, who led the polls until [[November|2007-11]], finished third. "We have always planned to run a national campaign," she said [[late Thursday|2008-01-03]]. She flies to Manchester [[Friday|2008-01-04]]; a debate takes place on [[Saturday|2008-01-05]].

Sen. Joseph Biden dropped out. He had first run in [[1988|1988]], and announced this bid [[last Jan. 31|2007-01-31]]. More than 20 states vote [[Feb. 5|2008-02-05]]. 

Turnout was 239,000; [[four years ago|2004]] it was 124,000. John Edwards came in second, as he did in [[2004|2004]]. By [[the spring|2008-21]] a nominee should be known. The convention opens [[Aug. 25|2008-08-25]] in Denver.`,
  },
  {
    name: 'embassy',
    publishedOn: '1998-08-10',
    language: 'en',
    marked: `NAIROBI, Kenya -- Rescuers pulled a woman alive from the rubble [[Sunday|1998-08-09]], nearly 48 hours after a car bomb destroyed the U.S. Embassy. The death toll from [[Friday|1998-08-07]] blasts here and in Dar es Salaam stood at 190 ((Monday morning)).

Secretary of State Albright will travel to both cities [[next week|1998-08-17/1998-08-23]]. A plane with the bodies of 11 Americans was to leave [[Monday|1998-08-10]] for Germany and arrive in Washington [[Thursday|1998-08-13]].

It was the deadliest attack on an American post since [[Oct. 23, 1983|1983-10-23]], when 241 died in Beirut; [[six months earlier|1983-04]] the embassy there had been hit. On [[June 25, 1996|1996-06-25]] a truck bomb killed 19 in Saudi Arabia. ((The same month)) ... the ambassador had asked for a safer building. She repeated it in [[April|1998-04]].

A group nobody had heard of before [[last week|1998-08-03/1998-08-09]] said it did it. "We got a warning [[three weeks ago|1998-07-20/1998-07-26]]," said a man who would not be named.`,
  },
  {
    name: 'mergers',
    publishedOn: '1998-04-14',
    language: 'en',
    marked: `NEW YORK (AP) _ Two mergers announced [[Monday|1998-04-13]] would create the largest and the fifth-largest banks in the country. They come ((a week)) after Citicorp and Travelers said they would join.

The stocks of both rose [[Monday|1998-04-13]] and were lower in early trading [[Tuesday|1998-04-14]]. NationsBank bought Barnett in [[January|1998-01]] and Boatmen's ((a year before that)). BankAmerica took over Security Pacific in [[1992|1992]].

The deals are expected to close in [[the fourth quarter|1998-36]]. Shareholders vote in [[September|1998-09]]. Since [[the beginning of the decade|199X]] some 3,000 banks have vanished; by [[the end of the century|19XX]] the rest will have bought one another, an analyst joked.

First Chicago reported [[first-quarter|1998-33]] earnings of $367 million, down from $381 million in [[the same period of 1997|1997-33]]. It had planned to report on [[Thursday|1998-04-16]].`,
  },
  {
    name: 'tennis',
    publishedOn: '2013-07-07',
    language: 'en',
    marked: `LONDON -- Andy Murray became the first British man to win Wimbledon since [[1936|1936]], beating Novak Djokovic 6-4, 7-5, 6-4 on [[Sunday|2013-07-07]].

[[A year ago|2012]] he lost the final to Roger Federer and cried; [[four weeks later|2012-07-30/2012-08-05]] he beat him on the same court for Olympic gold. In [[September|2012-09]] he won the U.S. Open. He skipped the French Open in [[May|2013-05]] with a sore back.

"It's different [[today|2013-07-07]]," Murray said. Marion Bartoli won the women's title [[Saturday|2013-07-06]]. Djokovic beat del Potro [[Friday|2013-07-05]] in five sets that lasted 4 hours, 43 minutes.

Murray, 26, was born in [[May 1987|1987-05]], ((a week)) before Djokovic. Virginia Wade won the women's event in [[1977|1977]]. He plays next in Montreal, where the tournament starts [[Aug. 3|2013-08-03]]. The U.S. Open runs from [[Aug. 26|2013-08-26]] through [[Sept. 9|2013-09-09]].`,
  },
  {
    name: 'china',
    publishedOn: '1989-06-05',
    language: 'en',
    marked: `BEIJING (AP) _ Tanks held the streets around Tiananmen Square [[today|1989-06-05]] after troops shot their way through crowds over [[the weekend|1989-06-03/1989-06-04]]. Hospitals had counted 500 dead by ((Sunday night)).

The students had occupied the square since [[May 13|1989-05-13]], two days before Mikhail Gorbachev came. On [[May 20|1989-05-20]] martial law was declared. [[The next day|1989-05-21]] a million people marched.

President Bush suspended arms sales. "I will not meet them [[this week|1989-06-05/1989-06-11]] or ((next))," an official quoted him as saying. Congress takes up sanctions [[Tuesday|1989-06-06]].

The protests began with the death of Hu Yaobang on [[April 15|1989-04-15]]. In [[December 1986|1986-12]] and [[January 1987|1987-01]] there had been smaller ones, for which he lost his job [[later that month|1987-01]]. Seventy years ago [[last month|1989-05]], on [[May 4, 1919|1919-05-04]], students gathered on the same spot.`,
  },
  {
    name: 'editorial letter',
    publishedOn: '1990-10-22',
    language: 'en',
    marked: `To the Editor: In your [[Sept. 30|1990-09-30]] article on the savings-and-loan mess you say that it began in [[1982|1982]]. It began in [[the late '70s|197X]], when rates on deposits rose above those on loans made in [[the '60s|196X]].

Congress made it worse in [[the fall of 1982|1982-23]], and again [[two years ago|1988]], when it did nothing until ((Election Day)). The [[August 1989|1989-08]] law came late. We shall pay into [[the next century|20XX]].

Your editorial of [[Friday|1990-10-19]] wants a tax. [[A decade from now|200X]] nobody will remember why. A bill may pass [[this week|1990-10-22/1990-10-28]], before Congress goes home; if not, it must wait for ((the 102nd)), which convenes [[Jan. 3|1991-01-03]].

ALAN PRUITT, Tulsa, Okla., [[Oct. 8, 1990|1990-10-08]]`,
  },
  {
    name: 'russia 1998',
    publishedOn: '1998-08-18',
    language: 'en',
    marked: `MOSCOW -- Russia on [[Monday|1998-08-17]] let the ruble fall by a third and stopped paying some of its debts, three days after President Yeltsin promised that there would be no devaluation.

The ruble may now trade between 6 and 9.5 to the dollar ((until the end of the year)). Banks opened [[late Tuesday|1998-08-18]], and queues formed. Treasury bills falling due before [[Dec. 31, 1999|1999-12-31]] will be swapped; terms will be announced [[Wednesday|1998-08-19]].

The Duma, on vacation until [[mid-September|1998-09]], will hold a special session on [[Friday|1998-08-21]]. The IMF lent $4.8 billion [[last month|1998-07]] and is to pay $4.3 billion in [[September|1998-09]]. Stocks have lost 80 percent since [[October|1997-10]].

"In [[the summer of 1996|1996-22]] they were voted in; by [[winter|1998-24]] they will be out," a trader said. Wages for [[June|1998-06]] and [[July|1998-07]] have not been paid.`,
  },
  {
    name: 'fund',
    publishedOn: '2009-11-03',
    language: 'en',
    marked: `(Reuters) - Warren Buffett's Berkshire Hathaway will buy railroad Burlington Northern for $26 billion, the two said on [[Tuesday|2009-11-03]]. It is "an all-in wager on the economic future of the United States."

The deal, Buffett's largest, should close in [[the first quarter of 2010|2010-33]]. He started buying the shares [[three years ago|2006]]. He called the chief executive ((two Fridays ago)) and the board met ((on Monday night)).

Burlington earned $488 million in [[the third quarter|2009-35]], down 30 percent from [[a year earlier|2008-35]]. It expects [[2010|2010]] volumes to be flat. Berkshire reports its own results on [[Friday|2009-11-06]]. Its shares, at $98,750 on [[Monday|2009-11-02]], will be split 50 for one.

In [[September 2008|2008-09]], ((a week)) after Lehman failed, Buffett bought into Goldman Sachs. Rail traffic has fallen since [[late 2007|2007]]; for ((the week ended Oct. 24)) it was off 13 percent. He turned 79 on [[Aug. 30|2009-08-30]].`,
  },
  {
    name: 'storm 1989',
    publishedOn: '1989-09-22',
    language: 'en',
    marked: `CHARLESTON, S.C. - Hurricane Hugo slammed into this city ((Thursday night)) with winds of 135 mph. Gov. Carroll Campbell had ordered the coast cleared [[Wednesday|1989-09-20]].

The eye passed at 11:50 p.m.; by ((this morning)) the storm was over Charlotte. It is to reach Pennsylvania [[tomorrow|1989-09-23]]. "[[Tomorrow|1989-09-23]] we'll count," said the mayor.

Hugo struck Guadeloupe [[last Sunday|1989-09-17]] and Puerto Rico [[a day later|1989-09-18]]. It is the strongest to hit the mainland since Camille in [[1969|1969]]. [[The year after|1970]]...

Schools are closed [[today|1989-09-22]] and won't open [[Monday|1989-09-25]]. The Citadel's game, set for [[Saturday|1989-09-23]], was moved to [[Oct. 7|1989-10-07]]. The season, which started [[June 1|1989-06-01]], peaks in [[mid-September|1989-09]] and ends [[Nov. 30|1989-11-30]]. Power may be out for ((weeks)). The worst storm here, on [[Aug. 27, 1893|1893-08-27]], drowned 2,000.`,
  },
  {
    name: 'airline 2001',
    publishedOn: '2001-10-12',
    language: 'en',
    marked: `UAL Corp. expects to lose more than $1 billion [[this quarter|2001-36]] and next, and could perish "sometime [[next year|2002]]," its chairman told workers in a letter made public [[Wednesday|2001-10-10]].

Since the [[Sept. 11|2001-09-11]] attacks it has cut 20,000 jobs. On [[Sept. 10|2001-09-10]], it flew 2,300 flights a day; [[yesterday|2001-10-11]] 1,850. It has cash for six months. Unions, which own 55 percent since [[1994|1994]], were angry. The [[Oct. 31|2001-10-31]] schedule will be smaller.

In [[the second quarter|2001-34]], the last reported, it lost $365 million, its worst since ((the Gulf War)). [[Third-quarter|2001-35]] results are due [[Nov. 1|2001-11-01]]. The aid law, signed [[Sept. 22|2001-09-22]], gives it $800 million; half was paid [[last week|2001-10-01/2001-10-07]].

"[[A month ago|2001-09]] I'd have called that alarmist," said an analyst. The shares closed at $15.31 on [[Thursday|2001-10-11]], down from $30.82 on [[Sept. 10|2001-09-10]].`,
  },
];
