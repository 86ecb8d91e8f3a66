/**
 * News in the manner of agencies, of our own writing and marked as in `testing.ts`: results, tables and scorecards, markets, courts, wars,
 * elections, headlines in capitals. Persons and events are made up. The README of this folder says what the rules reached before any was mended.
 */
export const AGENCY: readonly string[] = [
  `SOCCER - {O ROVERS} STRENGTHEN GRIP ON LEAGUE.
{P Alan Whitcombe}
LONDON 1996-09-14
{O Blackburn} beat {O Leeds} 2-0 at Ewood Park on Saturday to move three points clear at the top of the English premier league.
{P Chris Sutcliffe} and Norwegian striker {P Lars Bohlin} scored in the second half for {O Blackburn}, who have not lost at home since March.
{O Liverpool} drew 1-1 with {O Coventry}, while {O Manchester United} lost 3-1 at {O Newcastle}. {P Les Farrand} scored twice for {O Newcastle} before {P Cantrelle} was sent off.
{O Arsenal}'s manager {P Bruce Riordan} said striker {P Ian Wrightson} would be out for six weeks. " It is a blow, " {P Riordan} said.`,
  `SOCCER - ENGLISH LEAGUE RESULTS.
LONDON 1996-10-05
Results of English league matches on Saturday:
Premier league
{O Arsenal} 2 {O Sunderland} 0
{O Coventry} 0 {O Southampton} 1
{O Leeds} 1 {O Nottingham Forest} 1
{O Sheffield Wednesday} 3 {O Everton} 2
Division one
{O Barnsley} 1 {O Crystal Palace} 1
{O Oldham} 2 {O Queens Park Rangers} 4
{O Port Vale} 0 {O Birmingham} 2
Postponed: {O Bradford} v {O Swindon}`,
  `SOCCER - GERMAN FIRST DIVISION SUMMARIES.
BONN 1996-08-31
Summaries of German first division matches played on Friday (halftime in parentheses):
{O Bochum} 2 ({P Stadler} 13th minute, {P Wosch} 61st) {O VfB Stuttgart} 1 ({P Beckmann} 40th). Halftime 1-1. Attendance 18,000
{O Schalke} 0 {O Hansa Rostock} 1 ({P Akpo} 77th). Attendance 31,112
Standings after Friday's matches (tabulate under played, won, drawn, lost, goals for, against, points):
{O Cologne} 4 3 0 1 7 2 9
{O Bayern Munich} 3 3 0 0 9 2 9
{O VfB Stuttgart} 4 2 1 1 8 4 7
{O Werder Bremen} 4 1 1 2 5 6 4
{O Borussia Dortmund} 3 1 0 2 5 5 3`,
  `TENNIS - RESULTS AT LYON OPEN.
LYON, {S France} 1996-10-22
Results from the Lyon Open men's tennis tournament on Tuesday (prefix number denotes seeding):
First round
5 - {P Jonas Bergström} ({S Sweden}) beat {P Guy Fornier} ({S France}) 6-3 7-5
{P Hendrik Dreesen} ({S Germany}) beat 8 - {P Arnaud Boetz} ({S France}) 6-4 3-6 7-6 (7-4)
{P Marc-Kevin Goell} ({S Germany}) beat {P Javier Sanz} ({S Spain}) 7-6 6-4
{P Jan Siemer} ({S Netherlands}) beat {P Sergi Brugada} ({S Spain}) 6-1 6-2
Women's doubles: {P Gigi Fernandes} ({S U.S.}) and {P Natasha Zverkova} ({S Belarus}) beat {P Kristie Bogert} and {P Nicole Arends} ({S Netherlands}) 6-2 6-0`,
  `CRICKET - {S ENGLAND} 209-3 AT CLOSE ON FIRST DAY.
MANCHESTER, {S England} 1996-07-04
Scoreboard on the first day of the second test between {S England} and {S Pakistan} on Thursday:
{S England} first innings
{P M. Atherley} c {P Moin} b {P Wasim} 14
{P N. Knightly} lbw b {P Waqar Yusuf} 51
{P A. Stewartby} not out 90
{P G. Thorne} c {P Inzamam} b {P Mushtaq} 37
{P J. Crawford} not out 11
Extras (b-1 lb-3 nb-2) 6
Total (for 3 wickets) 209
Fall of wickets: 1-19 2-88 3-187.
To bat: {P N. Husein}, {P C. Lewisham}, {P D. Corke}, {P A. Mullany}
Bowling (to date): {P Wasim Akhtar} 18-4-51-1 (nb-2), {P Waqar Yusuf} 17-2-66-1, {P Mushtaq Ahmad} 21-5-60-1`,
  `CRICKET - ENGLISH COUNTY CHAMPIONSHIP SCORES.
LONDON 1996-08-24
Close of play scores in English county championship matches on Saturday:
Hove: {O Sussex} 363 ({P W. Atheyson} 111, {P V. Drake} 52; {P I. Austen} 4-37), {O Lancashire} 197-8 ({P W. Hegge} 54)
Chester-le-Street: {O Glamorgan} 259 and 207 ({P A. Dalton} 54, {P H. Morrison} 51), {O Durham} 114 ({P S. Watkins} 4-28) and 81-3.
Portsmouth: {O Middlesex} 199 and 426 ({P J. Pooler} 111, {P M. Ramprash} 81), {O Hampshire} 232 and 109-5.
The Oval: {O Surrey} beat {O Derbyshire} by an innings and 23 runs. {O Surrey} 22 points, {O Derbyshire} 4.`,
  `BASEBALL - MAJOR LEAGUE RESULTS FRIDAY.
NEW YORK 1996-06-22
Results of Major League Baseball games played on Friday (home team in CAPS):
American League
{O TORONTO} 6 {O Kansas City} 2
{O Minnesota} 5 {O MILWAUKEE} 4
{O BOSTON} 8 {O Texas} 3
{O Chicago} 11 {O SEATTLE} 6
National League
{O St Louis} 3 {O HOUSTON} 1
{O ATLANTA} 4 {O San Diego} 0
STANDINGS
EASTERN DIVISION
W L PCT GB
{O NEW YORK} 45 28.616 -
{O BALTIMORE} 39 33.542 5 1/2
{O DETROIT} 22 52.297 23 1/2`,
  `{O NBA} BASKETBALL - STANDINGS AFTER TUESDAY 'S GAMES.
NEW YORK 1996-12-04
Standings of {O National Basketball Association} teams after games played on Tuesday:
EASTERN CONFERENCE
ATLANTIC DIVISION
W L PCT GB
{O MIAMI} 14 4.778 -
{O NEW YORK} 10 6.625 3
{O ORLANDO} 8 6.571 4
{O NEW JERSEY} 3 10.231 8 1/2
WEDNESDAY, DECEMBER 4 SCHEDULE
{O CHICAGO} AT {O CLEVELAND}
{O DENVER} AT {O GOLDEN STATE}
{O UTAH} AT {O PHOENIX}`,
  `CYCLING - LEADING PLACINGS IN TOUR OF CATALONIA.
BARCELONA 1996-09-07
Leading placings in the third stage of the Tour of Catalonia cycling race on Saturday:
1. {P Alex Zuelle} ({S Switzerland}) {O ONCE} four hours 22 minutes 10 seconds
2. {P Fernando Escalante} ({S Spain}) {O Kelme} 12 seconds behind
3. {P Andrea Perontini} ({S Italy}) {O Motorola} 15
4. {P Laurent Jalambert} ({S France}) {O ONCE} same time
Overall standings:
1. {P Zuelle} 12 hours 3 minutes 41 seconds
2. {P Escalante} 18 seconds behind`,
  `MOTOR RACING - {P HILLARD} TAKES POLE IN BELGIAN GRAND PRIX.
SPA-FRANCORCHAMPS, {S Belgium} 1996-08-24
Qualifying times for Sunday's Belgian Grand Prix:
1. {P Damon Hillard} ({S Britain}) {O Williams} one minute 50.574 seconds
2. {P Jacques Villenave} ({S Canada}) {O Williams} 1:50.980
3. {P Michael Schuhmann} ({S Germany}) {O Ferrari} 1:51.778
4. {P Mika Haapanen} ({S Finland}) {O McLaren} 1:52.318
5. {P Gerhard Bergmann} ({S Austria}) {O Benetton} 1:52.404`,
  `FRANKFURT 1996-11-19
{O Degussa Metall AG} shares rose four percent on Tuesday after the precious metals group said net profit would beat last year's.
{O Degussa} said operating profit in the nine months to September climbed to 210 million marks. Rival {O Henkel} fell 1.2 percent.
" They are doing everything right, " said {P Klaus Brinkhoff}, an analyst at {O BHF-Bank} in Frankfurt. {P Brinkhoff} rates the stock a buy. {O Commerzbank} and {O WestLB} have cut their forecasts.
A {O Degussa} spokeswoman declined to comment on talk of a bid by {O Hoechst}. {O Thyssen AG} and {O Krupp} are also said to be interested.
-- {P Peter Starke}, {O Frankfurt Newsroom}, +49 69 756525`,
  `{O Harnisch Corp} Q3 net rises.
MILWAUKEE 1996-08-27
{O Harnisch Corp} on Tuesday reported third-quarter net income of $0.52 per share against $0.44 a year ago.
{O Harnisch} said sales at its {O Joy Mining} unit were up 12 percent. {O Beloit Corp}, its paper machinery business, had a loss.
The company bought {O Dobson Park Industries plc} of {S Britain} last year. {O Salomon Brothers} analyst {P Tobias Levkov} said he was neutral on the stock.
{O First Call} had a consensus of $0.50.
{O New York newsroom}, (212) 859-1610`,
  `{S China} says {S Taiwan} spoils atmosphere for talks.
BEIJING 1996-08-22
{S China} on Thursday accused {S Taipei} of spoiling the atmosphere for a resumption of talks across the Taiwan Strait with a visit to {S Ukraine} by Taiwanese Vice President {P Lien Chen}.
Speaking only hours after Chinese state media said the time was right to engage in political talks with {S Taiwan}, {O Foreign Ministry} spokesman {P Shen Guodong} told {O Reuters}: " The necessary atmosphere has been disrupted by the {S Taiwan} authorities. "
State media quoted {S China}'s top negotiator with {S Taipei}, {P Tang Shubo}, as telling a visiting group from {S Taiwan} on Wednesday that it was time for the rivals to hold political talks.
{S Beijing} has vowed to take the island back by force if it declares independence. {S Moscow} said it did not recognise {S Taipei}.`,
  `Kurdish rebels kill four soldiers in {S Turkey}.
DIYARBAKIR, {S Turkey} 1996-08-25
Four soldiers and seven rebels of the {O Kurdistan Workers Party} ({O PKK}) were killed in clashes in southeast {S Turkey}, security officials said on Sunday.
The {O PKK} has fought for autonomy since 1984. {S Ankara} refuses to talk to it.
Prime Minister {P Necmettin Erbil}'s {O Welfare Party} has said it would lift emergency rule. His coalition partner {P Tansu Cilar} of the {O True Path Party} ({O DYP}) opposes the step.
The state-run {O Anatolian} news agency said {P Erbil} would meet {P Saddam Husain}'s envoy, {P Tareq Azzam}, in Ankara on Monday.`,
  `Lebanese guerrillas attack {S Israel}'s ally.
MARJAYOUN, {S Lebanon} 1996-09-02
{O Hizbollah} guerrillas wounded two members of the {O South Lebanon Army} ({O SLA}) in a bomb attack on Monday, security sources said.
The pro-Iranian {O Hizbollah}, or Party of God, said in a statement it had detonated the bomb near Tyre. The {O SLA} shelled villages facing the zone.
{S Syria}, the main power broker in {S Lebanon}, is seen as a backer of {O Hizbollah}. {O Amal} leader {P Nabih Berrin} met {P Rafik al-Hariri} in Beirut. A {O U.N.} spokesman, {P Timur Gokalpin}, said {O UNIFIL} troops were not hurt. Gen. {P Antoine Lahoud} was in Tel Aviv.`,
  `{P CLINTWOOD} SIGNS BILL ON WELFARE, ANGERS {G DEMOCRATS}.
WASHINGTON 1996-08-22
President {P Bill Clintwood} on Thursday signed a bill that ends six decades of federal guarantees to the poor.
" Today we are ending welfare as we know it, " {P Clintwood} said at a {O White House} ceremony. Sen. {P Daniel Moyne}, a New York Democrat, called it " a disgrace. "
The {O Children's Defense Fund}, headed by {P Marian Wright Edelson}, said it would push a million children into poverty. House Speaker {P Newt Gingold} and {P Bob Dolan} welcomed the law. {O AFL-CIO} president {P John Sweeny} said {O Congress} should think again.`,
  `Court frees former minister on bail.
LISBON 1996-11-11
A Lisbon court on Monday freed on bail former finance minister {P Rui Cadete}, who is charged with taking money from the building firm {O Soares & Matos}.
Judge {P Isabel Vilar} said {P Cadete}, 61, must report to the {O Judicial Police} every week. His lawyer, {P Proenca de Carvalhal}, said that the charges were " fantasy ".
The daily {O Publico} said the {O Bank of Portugal} had warned the government in 1994. {P Cadete} denied this. {P Jorge van der Linde}, a Dutch partner in {O Soares & Matos}, is wanted by {O Interpol}.
The opposition {O Social Democratic Party} ({O PSD}) asked {O Parliament} for an inquiry. {P Marcelo Rebelo de Soares}, the {O PSD} leader, spoke to the {O Lusa} news agency.`,
  `PRESS DIGEST - Tunisian newspapers - Oct 9.
TUNIS 1996-10-09
These are some of the leading stories in the Tunisian press on Wednesday. {O Reuters} has not verified these stories and does not vouch for their accuracy.
{O LA PRESSE}
- President {P Zine al-Abidin} receives the secretary-general of the {O Arab Maghreb Union}, {P Mohamed Amarouf}.
- {O Tunisair} to buy three {O Airbus} planes.
{O LE RENOUVEAU}
- The ruling {O Constitutional Democratic Rally} ({O RCD}) meets.
{O AL-SABAH}
- {S Tunisia} and {S Libya} sign trade accord.`,
  `OFFICIAL JOURNAL CONTENTS - OJ L 232 OF SEPTEMBER 12, 1996.
*
Note - contents are displayed in reverse order to that in the printed Journal.
*
{O Commission} Regulation ({O EC}) No 1786/96 of 11 September 1996 establishing the standard import values
{O Council} Decision of 15 July on the conclusion of an agreement between the {O European Community} and {S Israel}
END OF DOCUMENT.`,
  `Nigerian police arrest editor.
LAGOS 1996-12-01
Nigerian police have detained the editor of the weekly magazine {O Tell}, {P Nosa Igiebor}, his colleagues said on Sunday.
" Armed men of the {O State Security Service} ({O SSS}) took him away at dawn, " said deputy editor {P Dare Babar}. The {O Committee to Protect Journalists}, based in New York, condemned the arrest.
Military ruler General {P Sani Abachu}, in power since 1993, has closed The {O Guardian} and {O Punch}. {P Abachu}'s spokesman {P David Attar} could not be reached. Nobel laureate {P Wole Soyemi} told the {O BBC} that {S Britain} must act. {S Nigeria} was suspended from the {O Commonwealth} last year.`,
  `Brazilian coffee stocks fall - {O Cafex}.
RIO DE JANEIRO 1996-08-29
Brazilian coffee exports fell in July, the exporters' group {O Cafex} said on Thursday.
{O Cafex} president {P Jorge Esteve Reis} said shipments were 1.1 million bags. The {O Association of Coffee Producing Countries} ({O ACPC}) will meet in London. Traders at {O Volkart} and {O Esteve Irmaos} said prices were likely to rise.
Analyst {P Sylvia O'Rourke} of {O E.D.&F. Man} said {S Colombia} was likely to cut its own exports. {O Agriculture Ministry} officials were not available. The {O U.S. Department of Agriculture} ({O USDA}) put the crop at 27 million bags.`,
  `Jets crash in {S Russia}'s far north.
MOSCOW 1996-09-05
A {O Vnukovo Airlines} jet crashed near Spitsbergen on Thursday and all 141 on board were feared dead, Norwegian officials said.
{O Itar-Tass} quoted {P Viktor Gorlov}, a duty officer at the {O Emergencies Ministry}, as saying that the Tupolev plane had come from Moscow. {P Gorlov} said no bodies had been found.
Governor {P Ann-Kristin Olsrud} told Norwegian radio {O NRK} that helicopters from Tromsoe were on the way. The mining company {O Arktikugol}, which runs Barentsburg, chartered the plane. Oslo police chief {P Leif Lienert} sent experts.
Moscow airport officials said relatives were waiting. In Moscow, {P Boris Yelkin} offered condolences.`,
  `JOHANNESBURG 1996-11-04 / BC-SAFRICA-TRUTH
Archbishop {P Desmond Tutani}, who heads {S South Africa}'s {O Truth and Reconciliation Commission}, said on Monday that ex-president {P F.W. de Klerq} had not told all.
" He must come back, " {P Tutani} told a news conference. {P De Klerq}'s {O National Party} ({O NP}) called the remark biased. {O ANC} secretary-general {P Cheryl Carol} welcomed it. {O Inkatha} leader {P Mangosuthu Buthe} refuses to appear.
Former police colonel {P Eugene de Kocker} has named {P P.W. Bothman} and Gen. {P Johan van der Merwin}. The {O Star} newspaper said {P Dirk Coetz} would testify next.`,
  `BOXING - {P BRUNNER} TO DEFEND TITLE.
LAS VEGAS 1996-09-07
{P Mike Tysen} will defend his {O WBC} heavyweight title against {P Bruce Selden}, the promoter {P Don Kingman} said. {P Axel Brunner} of {S Germany} meets {P Moorer} in November.
{P Tysen}, 30, weighed 219 pounds. {P Selden} trained in Atlantic City. {O Nevada State Athletic Commission} chief {P Marc Ratnik} named the referee, {P Richard Steelman}.
{P Brunner} said: " I am ready. " {P Frans Botham} ({S South Africa}) was knocked out by {P Moorer} in the 12th.`,
  `Wall Street bond dealers wary of {O Fed}.
NEW YORK 1996-08-26
{S U.S.} Treasuries slipped as dealers fretted that the {O Fed} would act, traders at {O Aubrey G. Lanston & Co} and {O Nikko Securities} said.
{O St. Louis Fed} President {P Thomas Melzen} told {O CNN} that inflation was a concern. {P Alan Greenman}, the {O Fed} chairman, speaks on Friday. {O Fuji Bank} was a seller. {P Kevin Logue}, at {O Swiss Bank Corp}, said he saw no move.
The {O Bank of Japan} and the {O Bundesbank} were absent. {O Moody's} affirmed {S Argentina}'s rating. {O Standard & Poor's} put {O Woolworth Corp} on watch.`,
  `GOLF - LEADING SCORES IN DUNHAVEN OPEN.
CARNOUSTIE, {S Scotland} 1996-07-19
Leading scores after the second round of the Dunhaven Open on Friday (British unless stated):
134 {P Costantin Rocchi} ({S Italy}) 66 68
136 {P Paul Broadfoot} 69 67, {P Miguel Angel Jimeno} ({S Spain}) 68 68
137 {P Retief Goosman} ({S South Africa}) 70 67, {P Wayne Rilley} ({S Australia}) 67 70
138 {P D.J. Rustle} 70 68, {P Ross McFarlin} 69 69, {P Thomas Gogle} ({S Germany}) 72 66
Missed the cut: 147 {P Sandy Lyall} 74 73`,
  `SOCCER - {S SCOTLAND} TEAM TO FACE {S AUSTRIA}.
GLASGOW 1996-08-26
{S Scotland} manager {P Craig Burnley} named this squad on Monday for Saturday's World Cup qualifier against {S Austria} in Vienna:
Goalkeepers: {P Andy Gorham} ({O Rangers}), {P Jim Leitham} ({O Hibernian})
Defenders: {P Tom Boydie} ({O Celtic}), {P Colin Hendrick} ({O Blackburn}), {P Tosh McKinley} ({O Celtic}), {P Derek Whytock} ({O Middlesbrough})
Forwards: {P Duncan Fergus} ({O Everton}), {P Ally McCoyle} ({O Rangers}), {P John Spence} ({O Chelsea})`,
  `NHL ICE HOCKEY - RESULTS OF MONDAY 'S GAMES.
NEW YORK 1996-11-12
Results of {O National Hockey League} games on Monday (home team in CAPS):
{O NY RANGERS} 5 {O Calgary} 3
{O Colorado} 4 {O PHOENIX} 1
{O Hartford} 2 {O PITTSBURGH} 2 (OT)
Leading scorers: {P Jaromir Jagec} ({O Pittsburgh}) 14 goals, {P Teemu Selander} ({O Anaheim}) 12`,
  `ATHLETICS - RESULTS AT RIETI GRAND PRIX.
RIETI, {S Italy} 1996-09-01
Leading results from an international athletics meeting on Sunday:
Men
100 metres: 1. {P Dennis Mitchum} ({S U.S.}) 10.08 seconds 2. {P Davidson Ezinwe} ({S Nigeria}) 10.13 3. {P Ato Bolden} ({S Trinidad}) 10.20
800: 1. {P Wilson Kipket} ({S Denmark}) 1:43.34 2. {P Norberto Tellado} ({S Cuba}) 1:43.65
Javelin: 1. {P Jan Zelenka} ({S Czech Republic}) 87.40 metres
Women
High jump: 1. {P Inga Babak} ({S Ukraine}) 2.03 metres 2. {P Alina Astafie} ({S Germany}) 2.00`,
  `RUGBY LEAGUE - {O ST HELENS} CLINCH TITLE.
ST HELENS, {S England} 1996-08-26
{O St Helens} thrashed {O Warrington} 66-14 on Monday to become the first champions of the Super League.
Winger {P Anthony Sullivane} scored three tries and captain {P Bobbie Goulding} kicked 10 goals. {O Wigan}, champions for seven years, finished a point behind.
" We deserve it, " said coach {P Shaun McRowe}. {P Goulding}, sent off in the cup final, paid tribute to {P McRowe}.
{O Bradford Bulls} hooker {P Robbie Pauling} was named player of the year by the {O Rugby Football League}.`,
  `TENNIS - {P SELKOVA} STUNS {P HINGES}.
TOKYO 1996-09-19
Unseeded {P Petra Selkova} of the {S Czech Republic} stunned fourth seed {P Martina Hinges} 6-3 6-4 in the second round of the Nichirei championships on Thursday.
The Swiss teenager made 31 errors. {P Selkova} next plays {P Kimiko Dato} of {S Japan}, who beat {P Amanda Coetz} of {S South Africa} 6-1 6-0.
{P Hinges} said: " I was tired. " Top seed {P Monika Seleska} had a bye. The {O WTA} said {P Steffie Graaf} had pulled out with a knee injury.`,
  `SOCCER - LEADING SPANISH FIRST DIVISION SCORERS.
MADRID 1996-11-25
Leading scorers in the Spanish first division after matches played on Sunday:
13 - {P Ronaldinho Lima} ({O Barcelona})
9 - {P Alfonso Perezal} ({O Betis}), {P Davor Sukor} ({O Real Madrid})
8 - {P Rivaldinho} ({O Deportivo})
7 - {P Juan Antonio Pizzo} ({O Tenerife})`,
  `{O Ballarpur Mills Ltd} - six months to Sept.
BOMBAY 1996-10-30
(in million rupees)
Net profit 126.4 vs 113.0
Net sales 1,990 vs 1,802
NOTE - {O Ballarpur Mills Ltd} is a paper company controlled by the {O Thapar Group}.
-- {O Bombay newsroom} +91-22-265 9000`,
  `Tokyo stocks end lower on {O Fujikura Denki} warning.
TOKYO 1996-12-06
Tokyo stocks ended lower on Friday after the cable maker {O Fujikura Denki} said profit would fall by half.
The 225-share Nikkei average closed at 20,276. " Investors were disappointed, " said {P Hideo Kuriyama}, a manager at {O Cosmo Securities}. {O Toyota Motor Corp} fell 40 yen. {O NTT} was steady.
The finance minister has no comment. A {O Bank of Japan} official, {P Yasuo Matsushito}, said the {O BOJ} would wait. {O Tepco} and {O Kansai Electric} gained.`,
  `Rwandan rebels raid prison, 95 killed - {O U.N.}.
KIGALI 1996-12-03
Hutu rebels attacked a jail in western {S Rwanda}, killing 95, the {O U.N.} human rights mission said on Tuesday.
{P Jose Luis Herrada}, spokesman for the {O U.N. Human Rights Field Operation} ({O HRFOR}), said survivors blamed the {O Interahamwe} militia. The {O Rwandan Patriotic Army} ({O RPA}) sent troops.
Vice President {P Paul Kagama} accused {S Zaire} of arming the rebels. {S Kinshasa} denied it. {P Kagama}'s aide {P Claude Dusaid} said {S France} must choose.
{O Radio Rwanda} quoted the prefect of Gisenyi, {P Epimaque Ndagijima}, as saying that eight attackers died. {O Oxfam} and {O Concern} pulled staff out.`,
  `Indian court summons ex-PM in bribery case.
NEW DELHI 1996-09-30
A Delhi court on Monday summoned former prime minister {P P.V. Narasimha Raval} in a case in which {O Jharkhand Mukti Morcha} ({O JMM}) members are said to have been bribed.
Judge {P Ajit Bharihoke} ordered {P Raval} to appear on October 9. {P Raval}, 75, quit as {O Congress} party chief last week and was replaced by {P Sitaram Kesarin}.
The {O Central Bureau of Investigation} ({O CBI}) had charged {P Buta Sing} and {P Satish Sharman}. Opposition leader {P Atal Behari Vajpay} of the {O Bharatiya Janata Party} said justice was done. The {O Press Trust of India} said {P H.D. Deve Gowdar} would not comment.`,
  `{S TURKEY} SAYS KILLS 19 {O PKK} REBELS IN NORTH {S IRAQ}.
ANKARA 1996-08-30
TURKISH WARPLANES BOMBED CAMPS OF THE {O KURDISTAN WORKERS PARTY} ON FRIDAY, {O ANATOLIAN} NEWS AGENCY SAID.
GENERAL {P ISMAIL HAKKI KARADAY} TOLD REPORTERS THE ATTACK WAS A SUCCESS. {P KARADAY} IS TO MEET {P TANSU CILAR}.`,
  `Man held in London over Swiss bank fraud.
LONDON 1996-10-15 BC-BRITAIN-FRAUD
British police arrested {P Neil Hattersley-Brown} on Tuesday on a warrant from Geneva, {O Scotland Yard} said.
The {O Serious Fraud Office} is helping {O Banque Pictet & Cie} trace 14 million francs. The {O Crown Prosecution Service} said Mr {P Hattersley-Brown} would appear at {O Bow Street Magistrates Court}.
His solicitor, {P Imran al-Khatib}, of {O Bindman and Partners}, told {O BBC} radio that his client was innocent. The {O University of Fribourg} once employed him. {O Greater Manchester Police} and the {O Metropolitan Police} were informed. {S Bern} said it would seek extradition.`,
  `Zambian opposition boycotts poll.
LUSAKA 1996-11-18
Zambians voted on Monday in elections boycotted by the {O United National Independence Party} ({O UNIP}) of former president {P Kenneth Kaundo}.
President {P Frederick Chilubo}'s {O Movement for Multi-Party Democracy} ({O MMD}) is sure to win. " We won 't be bullied by {S Washington}, " said {P Chilubo}. {O Zambia Independent Monitoring Team} head {P Alfred Zulman} reported few problems.
The {O Post} newspaper editor {P Fred Mmembo} said {S Lusaka} had lost credibility. Talks between {S Lusaka} and {S London} on aid broke down. {O Carter Center} observers stayed away. {P Dean Mungombo} of the {O Zambia Democratic Congress} came second.`,
  `RUGBY UNION - {S AUSTRALIA} BEAT {S WALES} 28-19.
CARDIFF 1996-12-01
{S Australia} beat {S Wales} 28-19 (halftime 9-6) in a rugby union test at Cardiff Arms Park on Sunday. Scorers:
{S Wales} - Try: {P Gareth Tomlin}. Penalties: {P Jonathan Davids} 4.
{S Australia} - Tries: {P Michael Burkett}, {P Joe Rofe}, {P David Campese}. Conversions: {P Burkett} 2.
Teams: {S Wales} - 15 - {P Wayne Procter}; 14 - {P Ieuan Evanson}, 13 - {P Gareth Tomlin}, 12 - {P Nigel Daveys}; 8 - {P Hemi Tayler}, 7 - {P Gwyn Jonas}`,
  `{O NFL} AMERICAN FOOTBALL - {O COWBOYS} HOLD OFF {O REDSKINS}.
IRVING, Texas 1996-11-28
{P Troy Aikens} threw two touchdown passes and {P Emmitt Smithers} ran for 155 yards as the {O Dallas Cowboys} beat the {O Washington Redskins} 21-10 on Thursday.
{O Dallas} (8-5) tied {O Washington} for first place in the NFC East. {P Smithers} scored three times. " He was unstoppable, " {O Redskins} coach {P Norv Tarner} said.
{O Green Bay} visits {O Chicago} on Sunday, while {O Buffalo} is at {O Indianapolis}. {P Jim Kellett}, the {O Bills} quarterback, has a bruised knee.`,
  `CRICKET - {S PAKISTAN} WIN TOSS, BAT.
SHARJAH, {S United Arab Emirates} 1996-11-08
{S Pakistan} won the toss and decided to bat in the Champions Trophy match against {S New Zealand} on Friday. Teams:
{S Pakistan} - {P Wasim Akraf} (captain), {P Saeed Anwari}, {P Aamir Sohal}, {P Ijaz Ahmar}, {P Moin Khalid}, {P Saqlain Mushtari}, {P Shahid Afrid}
{S New Zealand} - {P Lee Germond} (captain), {P Bryan Yonge}, {P Craig Spearmint}, {P Adam Parrish}, {P Chris Harrison}, {P Danny Morrisen}`,
  `SOCCER - {O FEYENOORD}, {O PSV} WIN IN DUTCH LEAGUE.
AMSTERDAM 1996-11-30
{O PSV Eindhoven} hammered {O NEC Nijmegen} 5-0 on Saturday with a hat-trick from Belgian striker {P Luc Nilsen}.
{O Feyenoord} beat {O Groningen} 2-1 thanks to goals by {P Jean-Paul van Gastelen} and {P Giovanni van Bronkhurst}. {P Ronald Koemans} was booked. {O Heerenveen}'s Danish forward {P Jon Dahl Thomas} missed a penalty.
Coach {P Dick Advocate}: " We played with heart. " {O Ajax} meet {O Volendam} on Sunday. Dutch soccer association {O KNVB} fined {O Sparta}.`,
  `{O Siltronix} to cut 800 jobs, shut Leeds plant.
LEEDS, {S England} 1996-10-02
Chip maker {O Siltronix Holdings Plc} said on Wednesday it would shut its Leeds plant with the loss of 800 jobs.
Chief executive {P Giles Fanshawe} blamed falling prices. {O Siltronix} shares closed down 14 pence at 203. The {O Amalgamated Engineering and Electrical Union} ({O AEEU}) called it a betrayal.
" {P Fanshawe} gave us his word, " said union official {P Moira Tuckwell}. Rivals {O Hitachi} and {O SGS-Thomson} have frozen investment. {O Leeds City Council} leader {P Brian Wallis} will meet Trade Secretary {P Ian Lang}.
Analysts at {O Panmure Gordon} and {O Credit Lyonnais Laing} had expected it. {O ABN Amro Hoare Govett} cut its forecast.`,
  `German court convicts {O RAF} member.
DUESSELDORF 1996-11-05
A Duesseldorf court sentenced {P Birgit Hogefelden}, 40, to life in prison on Tuesday for her part in attacks by the {O Red Army Faction} ({O RAF}).
Presiding judge {P Erich Schiefer} said she had lured {P Edward Pimenta}, a U.S. soldier, into a trap. {P Hogefelden}'s lawyer {P Berthold Fresen} will appeal to the {O Federal Court of Justice}.
Interior Minister {P Manfred Kanter} of the {O CDU} welcomed the verdict, the {O Bild am Sonntag} reported. The {G Greens} called for clemency. The {O Federal Prosecutor's Office} in Karlsruhe declined comment.`,
  `Sri Lanka rebels kill 20 police.
COLOMBO 1996-12-11
{O Liberation Tigers of Tamil Eelam} ({O LTTE}) rebels overran a police post in eastern {S Sri Lanka} on Wednesday, killing 20, military officials said.
Brigadier {P Sarath Munaweera} said the {O Tigers} also attacked Batticaloa. {O LTTE} leader {P Velupillai Prabhakar} wants a Tamil homeland. The {O People's Alliance} government of President {P Chandrika Kumara} has offered talks.
{O Voice of Tigers} radio said the dead included Inspector {P K. Sivarajah}. In Jaffna, Sister {P Agnes Pereira} of the {O Red Cross} said calm had returned. {S Colombo} rejected mediation by {S Norway}.`,
  `{O Hungarian Socialist Party} names new chief.
BUDAPEST 1996-09-22
{P Gyula Hornyak} was re-elected leader of the ruling {O Hungarian Socialist Party} ({O MSZP}) on Sunday with 78 percent.
{P Hornyak}, prime minister since 1994, said the {O Alliance of Free Democrats} ({O SZDSZ}) remained its partner. Rival {P Magda Kovacs-Nagy} withdrew. The daily {O Nepszava} called it a coronation, and {O Fidesz}'s {P Viktor Orbany} laughed. {O Hungarian Radio} carried the speech.
Finance Minister {P Peter Medgyes} thanked the {O IMF} and the {O World Bank}. {O Postabank} chief {P Gabor Princz} sat in the front row.`,
  `Peru hostages: {O Red Cross} takes food to residence.
LIMA 1996-12-20
{O Tupac Amaru} rebels held 380 hostages in the home of {S Japan}'s ambassador, {P Morihisa Aonuma}, for a third day on Friday.
{P Michel Minderle}, who heads the {O International Committee of the Red Cross} in Lima, carried in water. {P Nestor Cerpo}, the rebel commander, wants President {P Alberto Fujimora} to free 400 {O MRTA} prisoners. " Comrade {P Evaristo} " spoke to local radio {O RPP}.
{S Tokyo} urged {S Lima} to avoid force. {S Peru}'s Education Minister {P Domingo Palerma} is the negotiator. {O Congress} deputy {P Javier Diez Cansino} and {P Alejandro Toled}, a former {O World Bank} economist, were freed.`,
  `Dutch police seize cocaine off Curacao.
THE HAGUE 1996-10-28
The {O Royal Netherlands Navy} and the {O U.S. Coast Guard} seized 400 kg of cocaine, the {O Dutch Defence Ministry} said on Monday.
Frigate captain {P Wim van Kappen} told {O ANP} the ship, the Mariner, belonged to {O Caribe Freight NV}. {S The Hague} will ask {S Venezuela} for two suspects. Justice minister {P Winnie Sorgdragen} praised {O Europol}.
{P Jan-Willem de Vries}, a professor at {O Leiden University}, and {P Anneke ter Horst} of {O Utrecht University} said seizures hardly mattered. {O De Telegraaf} named the owner as {P H.J. Brouwers}.`,
  `{O Ontario Teachers} sells stake in {O Maple Grain}.
TORONTO 1996-10-16
{O Maple Grain Co Ltd} said on Wednesday that the {O Ontario Teachers Pension Plan Board} had sold its 12 percent stake to {O Archer Daniels Midland Co}.
{O Maple Grain} fell C$0.35 to C$14.10 on the {O Toronto Stock Exchange}. {P Wallace McCainey}, the chairman, said he was not surprised. {O ScotiaMcLeod} and {O Nesbitt Burns} handled the deal. {O United Grain Growers} and {O Saskatchewan Wheat Pool} denied any interest.
(({O Reuters Toronto Bureau} (416) 941-8100))`,
  `Israeli troops shoot Palestinian in Hebron.
HEBRON, West Bank 1996-11-26
Israeli troops shot and wounded a Palestinian on Tuesday. The Israeli army said he had tried to stab a soldier.
{O Hebron University} student {P Nader Isbeih}, 21, was in hospital. Mayor {P Mustafa Natche} blamed settlers from {O Kach}. " {S Israel} wants war, " he said.
{P Yasser Arafan}'s adviser {P Ahmed Tibie} met {P Dan Shomran}, the Israeli negotiator, at the Erez crossing. {O Army Radio} quoted {P Netanyah} as saying that talks would go on. {O Peace Now} protested in Tel Aviv. {S Jerusalem} said {S Washington} had been told.`,
  `SOCCER - {O MONACO} CLOSE IN ON FRENCH TITLE.
PARIS 1997-04-12
{O Monaco} beat {O Lille} 3-0 on Saturday to go nine points clear of {O Paris St Germain} with six games left.
{P Thierry Hanri} scored twice and {P Victor Ikpebo} once. {O PSG} drew 1-1 at Cannes. {O Nantes}, third, host {O Bordeaux} on Sunday.
" It is not over, " {O Monaco} coach {P Jean Tiganne} told {O Canal Plus} television.`,
  `ICE HOCKEY - {S FINLAND} BEAT {S SWEDEN} 5-2.
HELSINKI 1996-11-07
{S Finland} beat {S Sweden} 5-2 (period scores 1-1 3-0 1-1) in their Karjala Cup match on Thursday.
Scorers:
{S Finland} - {P Juha Ikonin} 5th minute, {P Ville Peltosaari} 26th, {P Mika Stromgren} 33rd, {P Janne Ojala} 35th
{S Sweden} - {P Fredrik Linden} 14th, {P Stefan Ornskog} 51st
Spectators: 8,231`,
  `{O Nordbanken} says to cut lending rates.
STOCKHOLM 1996-08-28
Swedish bank {O Nordbanken} said on Wednesday it would cut its variable mortgage rate to 7.35 percent from 7.60.
The {O Riksbank} lowered its repo rate by 10 basis points on Tuesday. {O Handelsbanken} and {O SE Banken} were expected to follow, dealers said.
" We see no reason to wait, " {O Nordbanken} treasurer {P Gunilla Strandh} said. {O Finance Ministry} official {P Per Akesson-Roos} welcomed the cut.
-- {P Abigail Schmelzer}, {O Stockholm newsroom} +46-8-700 1006`,
  `Mexican governor quits over killings.
MEXICO CITY 1997-03-13
The governor of Guerrero state, {P Ruben Figuerola}, resigned on Tuesday after the {O National Human Rights Commission} ({O CNDH}) blamed his police for 17 deaths.
{P Figuerola}, of the ruling {O Institutional Revolutionary Party} ({O PRI}), denied wrongdoing. {O Party of the Democratic Revolution} leader {P Porfirio Munozal} said he belonged in jail. President {P Ernesto Zedilla} will name a successor.
The leftist {O Popular Revolutionary Army} ({O EPR}) ambushed a convoy near Chilpancingo, the {O Defence Ministry} said. {O La Jornada} said five died. Subcommander {P Marco} of the {O EZLN} sent condolences.`,
  `Hong Kong shares end at record high.
HONG KONG 1996-11-29
Hong Kong stocks ended at a record on Friday, led by {O HSBC Holdings} and {O Cheung Kong}, brokers said.
The Hang Seng Index rose 120 points to 13,531. " Foreign funds keep buying, " said {P Alex Tanguy}, research director at {O Core Pacific}. {O Hutchison} gained HK$1.25. {O Sun Hung Kai} was unchanged. {O Henderson Land} slipped 25 cents.
{P Archie Hartley} of {O Dharmala Securities} said {S Beijing} would not interfere. {O Xinhua} said {P Tung Chee-wing} would visit {S Singapore}.`,
  `{O U.N.} council condemns attack on {G Serbs}.
UNITED NATIONS 1996-09-12
The {O Security Council} on Thursday condemned an attack on refugees in {S Croatia} and urged {S Zagreb} to punish those responsible.
Italian Ambassador {P Paolo Fulcini}, the council president, read a statement. {P Madeleine Albrechtin}, the {S U.S.} envoy, said {S Croatia} " must do more. " Croatian Ambassador {P Mario Nobiles} told reporters {S Zagreb} was " surprised. "
{O Helsinki Watch} put the dead at nine. {O UNHCR} spokesman {P Kris Janovitz} was in Knin. The {O Croatian Democratic Union} of President {P Franjo Tudmin} had no comment.`,
  `Golf-{P Faldor} leads by two at halfway.
AUGUSTA, Georgia 1996-04-12
{P Nick Faldor} shot a 67 to lead {P Greg Normand} by two strokes on Friday. {P Phil Michelson} was third on 141, one ahead of {P Vijay Singhal} and {P Lee Jansen}.
Defending champion {P Ben Crensher} missed the cut. " I putted like a farmer, " {P Crensher} said. The {O PGA Tour} said {P Davis Loven} was ill.`,
  `Estonian parliament fails to elect president.
TALLINN 1996-08-26
The {O Riigikogu} failed on Monday to elect a president as neither {P Lennart Merit} nor {P Arnold Ruutle} won 68 votes.
{P Merit}, the incumbent, got 45. The {O Reform Party} backed him, the {O Country People's Party} did not. Speaker {P Toomas Savin} called a second round. The {O Baltic News Service} said turnout was 96. {S Moscow} made no comment, but {O Pro Patria} leader {P Mart Laarik} saw the hand of the {O FSB}.`,
];
