import type { ActorKind } from '../../model.ts';
import type { ActorSuggestion } from '../suggestion.ts';

/**
 * News of our own writing with its names marked: {P person}, {O organisation}, {S state}, {G group}. The events are made up,
 * and so are most of the names. `DEVELOPMENT` was looked at while the rules were written, `HELD_OUT` only at the end.
 */
export const DEVELOPMENT: readonly string[] = [
  `MOSCOW ({O AP}) _ President {P Boris Yeltsin} dismissed his defense minister Tuesday, a day after Chechen fighters seized a hospital in southern {S Russia}.
{P Yeltsin}'s spokesman, {P Viktor Lagutin}, said the president had signed the decree at his dacha outside Moscow. "The president has made up his mind," {P Lagutin} told the {O Interfax} news agency. He declined to say who would replace Gen. {P Pavel Orlov}, who had run the {O Defense Ministry} since 1992.
Lawmakers in the {O State Duma}, the lower house of parliament, welcomed the move. "It should have been done a year ago," said {P Grigory Bulatov}, a leader of the liberal {O Yabloko} faction. {P Bulatov}, 43, said {P Orlov} was to blame for the army's losses.
{O NATO} Secretary-General {P Willem Claes} said in Brussels that the alliance did not expect any change in {S Russia}'s policy. {S U.S.} officials said Secretary of State {P Warren Hastings} would meet Foreign Minister {P Andrei Kozlov} in Geneva next week.`,
  `NEW YORK ({O Reuters}) - Shares of {O Calloway Industries Inc.} fell sharply Wednesday after the maker of office furniture said third-quarter profit would be well below estimates.
{O Calloway}, based in Grand Rapids, Mich., blamed weak orders from banks and insurers. Analysts at {O Merrill Lynch & Co.} and {O Goldman Sachs} cut their ratings on the stock.
"This is a company that has lost its way," said {P Susan Pell}, an analyst at {O Dunmore Securities} in Chicago. {P Pell} said Chairman {P J. Robert Haskins} was likely to come under pressure from the board.
{P Haskins} took over from {P Leonard T. Voss Jr.} in March. Mr. {P Voss} now heads {O Ridley & Sons}, a Boston brokerage. {O Calloway} spokeswoman {P Dana Whitcomb} declined to comment.
The {O Securities and Exchange Commission} said last month it was looking into trading in the shares before an announcement by {O Trans-Atlantic Airlines}, a big customer. A spokesman for the {O SEC} would not say whether the inquiry was over. The {O Federal Reserve} left interest rates unchanged Tuesday.`,
  `JERUSALEM ({O AFP}) - {S Israel} and the {G Palestinians} failed on Sunday to agree on a date for new talks, dealing a blow to the efforts of {S U.S.} mediator {P Dennis Rowan}.
Prime Minister {P Benjamin Netanyahu} told his cabinet that {P Yasser Arafat} had not kept his word. "We have given and given," {P Netanyahu} was quoted as saying by {O Israel Radio}. {P Saeb Erekat}, the chief Palestinian negotiator, accused {S Israel} of stalling.
In Gaza, the Islamic movement {O Hamas} vowed to continue its attacks. Sheik {P Ahmed Yassin}, the group's founder, said there could be no peace with the occupiers.
{P Rowan}, who met {P Arafat} in Ramallah before flying to Cairo, was to brief Egyptian President {P Hosni Mubarak} and {S Jordan}'s King {P Hussein}. {S Syria} has said it will stay away. The {O Palestinian Authority} called on the {O United Nations} and the {O European Union} to intervene.`,
  `WASHINGTON - The {O Senate Judiciary Committee} voted 10-8 on Thursday to send the nomination of Judge {P Margaret Ellison} to the full {O Senate}, after a bitter debate over her rulings on abortion.
Sen. {P Orrin Tate}, R-Utah, the committee chairman, said the vote was a victory for common sense. "She is as qualified as anyone I have seen," {P Tate} said. But {P Edward Markham}, the senior Democrat on the panel, said {P Ellison} had "a closed mind."
The {O American Civil Liberties Union} and the {O National Organization for Women} oppose her. The {O American Bar Association} rated her well qualified.
{O White House} press secretary {P Mike Donnelly} said President {P Clinton} was pleased. {P Clinton} named {P Ellison}, a former professor at the {O University of Virginia}, in June. {G Republicans} hold a majority in the {O Senate}, and Majority Leader {P Trent Hollis} has promised a vote before {O Congress} leaves town on Friday.`,
  `LONDON, March 3 - {S Britain} accused {S Iran} on Friday of breaking a promise not to carry out the death sentence on the writer {P Salim Rasheed}.
Foreign Secretary {P Malcolm Hurst} summoned the Iranian charge d'affaires, {P Gholamreza Ansari}, to the {O Foreign Office}. "We have made our views very plain," a {O Foreign Office} spokesman said.
{S Tehran} denied that anything had changed. {O Iranian Foreign Ministry} spokesman {P Mahmoud Mohammadi} said the matter was in the hands of the clergy. The {O Khordad Foundation}, which has offered $2.5 million for {P Rasheed}'s death, said the money was still there.
{P Rasheed}'s publisher, {O Penbrook Press}, said he would go on with a tour of {S Canada} and the {S United States}. {O Amnesty International} urged {S France} and {S Germany} to withdraw their ambassadors. In Paris, {P Jean-Pierre Moreau} of the {O Foreign Ministry} said ministers of the {O European Union} would discuss the case.`,
  `{O NEW YORK YANKEES} WIN AGAIN
By {P TOM SELBY}
{O Associated Press} Writer
NEW YORK ({O AP}) - {P Derek Malone} hit two home runs and {P Andy Pruitt} pitched seven strong innings as the {O New York Yankees} beat the {O Cleveland Indians} 6-2 on Saturday night.
{P Malone}, who had been in a slump since the All-Star break, drove in four runs for the {O Yankees}. "I just tried to relax," he said. Manager {P Joe Torrance} said {P Malone} had worked hard with coach {P Chris Chambliss}.
{P Pruitt} (12-5) struck out nine. {P Charles Nagle} took the loss for the {O Indians}, who have dropped five in a row. In Boston, the {O Red Sox} lost to the {O Toronto Blue Jays} when {P Carlos Delmonte} singled off {P Tom Gordon} in the 10th.`,
  `BEIJING, Oct. 12 ({O Xinhua}) -- Chinese President {P Jiang Zemin} met here this afternoon with South Korean President {P Kim Young-sam}.
{P Jiang} said that {S China} and {S South Korea} had every reason to widen their trade. {P Kim} said that {S Seoul} attached great importance to its relations with {S Beijing} and hoped that {S North Korea} would return to the talks in Panmunjom.
Vice Premier {P Qian Qichen} and {P Zhu Rongji}, governor of the {O People's Bank of China}, were present. On Friday {P Kim} will visit Shanghai, where {O Daewoo Corp.} and {O Samsung} have built plants.
Meanwhile {P Li Peng} told visitors from {O Mitsubishi Heavy Industries} of {S Japan} that the {O Ministry of Foreign Trade and Economic Cooperation} would look into their complaint.`,
  `GENEVA ({O Reuters}) - The {O World Health Organization} ({O WHO}) said on Monday that cholera had killed 340 people in {S Zaire} since August.
Dr. {P Hiroshi Nakatani}, director of the {O WHO}'s cholera task force, said the toll could double unless clean water reached the camps near Goma. "We do not have weeks," {P Nakatani} told reporters.
{O Doctors Without Borders} and the {O International Committee of the Red Cross} have sent teams. {P Christiane Berthelot}, a spokeswoman for the {O U.N. High Commissioner for Refugees}, said 12,000 {G Hutus} had crossed the border from {S Rwanda} in a week.
{S Belgium} and {S France} offered planes. {O Air Zaire} has stopped flying to the east, and {O Sabena} may follow. The {O Red Cross} said two of its drivers, {P Kabongo Mwamba} and {P Pierre Ilunga}, were missing.`,
  `BERLIN - Bundeskanzlerin {P Angela Merkel} hat {S Russland} vorgeworfen, die Vereinbarungen von Minsk zu brechen. Der {O Kreml} wies das zurück. Außenminister {P Frank-Walter Steinmeier} reist am Montag nach Kiew, wo er Präsident {P Petro Poroschenko} trifft.
Die {O Europäische Union} will die Sanktionen verlängern. {O SPD}-Chef {P Sigmar Gabriel} sprach sich dagegen aus. Die {S Vereinigten Staaten} und {S Großbritannien} fordern mehr Druck. Im {O Bundestag} sagte der Abgeordnete {P Jürgen Hardt}, die {S Ukraine} brauche Hilfe. Auch die {O NATO} und die {O OSZE} äußerten sich besorgt.`,
  `Президент {S России} {P Владимир Путин} провел переговоры с премьер-министром. {O МИД} {S России} заявил, что {S США} и {O НАТО} не ответили на предложения. Представитель {O Госдепа} отказался от комментариев. {S Украина} и {S Польша} попросили {O Совет Безопасности} собраться в Нью-Йорке.`,
];

export const HELD_OUT: readonly string[] = [
  `TOKYO ({O AP}) - {O Kurosawa Electric Co.} said Friday it will close two plants in {S Malaysia} and move the work to {S Vietnam}, where wages are lower.
The company, {S Japan}'s fourth-largest maker of television sets, expects to save 9 billion yen a year. President {P Kenji Morimoto} said the decision was painful. "We looked at every other way," {P Morimoto} told a news conference.
{O Kurosawa} has been losing ground to {O Samsung Electronics Co.} of {S South Korea} and to {O Haier}, a Chinese rival. {P Mitsuko Hara}, who follows the industry for {O Nomura Research Institute}, said others would do the same. {O Sony Corp.} and {O Matsushita} have already moved.
In Kuala Lumpur, Trade Minister {P Rafidah Osman} said the government had not been told. A union leader, {P G. Rajasekaran}, called it a betrayal. The {O Malaysian Trades Union Congress} plans a protest outside the {O Ministry of Human Resources}.`,
  `BOGOTA, {S Colombia} - Gunmen killed a leading candidate for mayor of Medellin on Sunday as he left church with his wife, police said.
{P Hernando Ospina Duque}, 51, of the {O Liberal Party}, died on the way to San Vicente de Paul hospital. His wife, {P Marta Lucia Restrepo}, was wounded. Gen. {P Rosso Serrano}, the chief of the {O National Police}, blamed the drug trade.
"They will not frighten us," President {P Ernesto Samper} said in a televised address. {P Samper} offered a reward of $500,000. {P Ospina}, a former judge, had asked the {O Interior Ministry} for more guards last month, according to the newspaper {O El Tiempo}.
The {O Revolutionary Armed Forces of Colombia}, the country's largest rebel group, denied any part in the killing. {S U.S.} Ambassador {P Myles Frechette} called on {S Colombia} to find the killers. {O Human Rights Watch} said 14 candidates had been killed this year.`,
  `WASHINGTON ({O AP}) - Attorney General {P Janet Harlow} has asked the {O FBI} to look into the sale of three small banks to a group led by the Texas financier {P Clint Barrow}, officials said Wednesday.
The inquiry began after the {O Houston Chronicle} reported that {P Barrow} had borrowed money from {O First Lone Star Savings}, which failed in 1989. {O Barrow Holdings} did not return calls.
Rep. {P Henry Gonzales}, D-Texas, chairman of the {O House Banking Committee}, said he would hold hearings. "The taxpayers deserve to know," {P Gonzales} said. {P Barrow}'s lawyer, {P Abbe Lowenthal}, called the charges "nonsense."
The {O Federal Deposit Insurance Corp.} lost $214 million on {O First Lone Star}. {P Robert Clarke}, who was comptroller of the currency at the time, now teaches at {O Rice University}. The {O Treasury Department} and the {O Office of Thrift Supervision} declined to comment, and {P Harlow} left for {S Mexico} without taking questions.`,
  `SARAJEVO, {S Bosnia-Herzegovina} ({O Reuters}) - {G Bosnian Serbs} shelled the old town for a third day on Tuesday while their leader, {P Radovan Jovic}, was in Pale talking peace with {P Carl Bergstrom}, the envoy of the {O European Union}.
{O U.N.} spokesman Lt. Col. {P Gary Coward} said at least 60 shells had landed. "It is hard to see what the {G Serbs} hope to gain," {P Coward} said.
In Zagreb, {S Croatia}'s Defense Minister {P Gojko Susak} met with Gen. {P Bernard Lapresle}, who commands the peacekeepers. {S Belgrade} condemned the attack. Serbian President {P Slobodan Milosevic} has cut off the rebels' fuel.
{P Bergstrom} was to meet {P Haris Silajdzic}, the Bosnian prime minister, on Wednesday. The {O Security Council} has called a meeting in New York, and {S France} said it would ask {O NATO} for air strikes.`,
  `ANN ARBOR, Mich. - Children who sleep less than nine hours a night do worse at school than others, says a study published Thursday in the {O New England Journal of Medicine}.
Researchers at the {O University of Michigan} and {O Johns Hopkins University} followed 2,400 pupils for six years. "The effect is small but it does not go away," said Dr. {P Ronald Chervin}, who led the study. {P Chervin} is a neurologist at the university's hospital.
{P Mary Ellen Kessler} of the {O National Institutes of Health}, which paid for the work, said parents should not worry too much. {P William Dement}, a sleep expert at {O Stanford University}, disagreed. "They should," {P Dement} said.
The {O American Academy of Pediatrics} recommends ten hours. A spokeswoman for the {O National Education Association}, {P Kathleen Lyons}, said schools might start later.`,
  `{O Boeing} Wins Order From {O Delta Air Lines}
CHICAGO ({O Dow Jones}) -- {O Boeing Co.} said it won an order for 25 jets from {O Delta Air Lines Inc.}, a blow to the European consortium {O Airbus Industrie}.
The deal is worth $1.6 billion at list prices, said {P Phil Condit}, {O Boeing}'s president. {O Delta}, based in Atlanta, will take the first planes in 1998. {P Condit} and {O Delta} Chairman {P Ronald Allen} signed it on Monday at the {O Boeing} plant in Everett, Wash.
{O Airbus} spokesman {P David Venz} said the company was disappointed. "We made a very good offer," {P Venz} said. {O Pratt & Whitney}, a unit of {O United Technologies Corp.}, will supply the engines, beating {O Rolls-Royce PLC} and {O General Electric Co.}
{O Boeing} shares rose $1.25 to $61.50 on the {O New York Stock Exchange}. {P Howard Rubel}, an analyst with {O Goldman, Sachs & Co.}, said orders would stay strong.`,
];

/** Written after the rules, with names that are in no list, and looked at once. */
export const LATE: readonly string[] = [
  `PRAGUE, {S Czech Republic} ({O AP}) _ The {O Chamber of Deputies} voted Wednesday to strip {P Miroslav Sladek} of his immunity, clearing the way for a trial of the far-right leader on charges of insulting {G Germans}.
Deputies from the ruling {O Civic Democratic Party} joined the opposition {O Social Democrats} in the 142-33 vote. {P Sladek}, who heads the {O Republican Party}, stormed out. "This is a circus," he shouted.
Speaker {P Milos Zeman} called for order. {P Zeman}'s deputy, {P Karel Ledvinka}, said {P Sladek} had brought it on himself. Premier {P Vaclav Klaus} was in Bonn, where he met Chancellor {P Kohl} and the head of {O Deutsche Telekom}, {P Ron Sommer}.
{P Jiri Pehe}, an analyst at the {O Open Media Research Institute}, said the trial could help {P Sladek}. The daily {O Mlada Fronta Dnes} agreed. The {O Czech Helsinki Committee}, a human rights group, had asked Justice Minister {P Vlasta Parkanova} to act, and so had {P Ladislav Body} of the {O Romany Civic Initiative}.`,
  `DALLAS -- {O Tandycrest Corp.} agreed to buy closely held {O Veltrex Software} for $340 million in cash and stock, ending a bidding contest with {O Moxley Group PLC} of {S Britain}.
{O Veltrex}, which makes programs for hospitals, had sales of $88 million last year. Its founder, {P Quillan Dray}, will join {O Tandycrest}'s board. Mr. {P Dray}, 39, said he turned down {O Moxley} because "they wanted to move us to Leeds."
{O Moxley}'s chief executive, Sir {P Alastair Fenwick-Browne}, said he wouldn't raise his offer. {O Alex. Brown & Sons} advised {O Veltrex}; {O Hoare Govett} acted for {O Moxley}.
In {O Nasdaq} trading, {O Tandycrest} shares fell 75 cents to $31. {P Lorna Quist}, who follows the company for {O Piper Jaffray}, called the price "rich." {O Tandycrest} said its treasurer, {P W. Thomas Ulmer}, will leave in June for {O Ohio State University}. Rivals include {O Cerner} and {O Shared Medical Systems}. Trading in {O Xylotech}, another target, was halted.`,
  `LAGOS, {S Nigeria} ({O Reuters}) - {S Nigeria}'s military ruler, Gen. {P Sani Dambazau}, freed nine politicians on Monday, among them the former governor {P Lam Adesina} and {P Olu Falae}, a onetime finance minister.
The {O Campaign for Democracy} welcomed the step but said {P Beko Ransome-Kuti}, its chairman, was still in Katsina jail. "Nine is not enough," said {P Joe Okei-Odumakin}, the group's spokesman.
{P Dambazau} took power in June after the death of {P Abacha}. The {O Nigeria Labour Congress} has threatened a strike, and the {O Movement for the Survival of the Ogoni People} wants {O Shell} to pay for spills. Brig. {P Oladipo Diya} denied that soldiers had shot at crowds in Warri. {P Wole Soyinka}, the Nobel laureate, spoke to the {O BBC} from London.
{S South Africa}'s {P Thabo Mbeki} is to arrive Thursday. {O Commonwealth} Secretary-General {P Emeka Anyaoku} will follow. The newspaper {O Punch} said {S Washington} was pleased.`,
];

const KINDS = { P: 'person', O: 'organisation', S: 'state', G: 'group' } as const;

export interface Marked {
  readonly text: string;
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: (typeof KINDS)[keyof typeof KINDS];
  }[];
}

/** The text without its marks, and what they mark. */
export function unmarked(marked: string): Marked {
  let text = '';
  const names: Marked['names'][number][] = [];
  let at = 0;
  for (const match of marked.matchAll(/\{([POSG]) ([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2];
    names.push({ start, end: text.length, kind: KINDS[match[1] as keyof typeof KINDS] });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}

/** F1 of the exact spans of one kind in such texts. */
export function f1Of(texts: readonly string[], kind: ActorKind, suggest: (text: string) => ActorSuggestion[]): number {
  let [right, suggested, wanted] = [0, 0, 0];
  for (const { text, names } of texts.map(unmarked)) {
    const found = suggest(text).filter((one) => one.actor.kind === kind);
    const own = names.filter((one) => one.kind === kind);
    suggested += found.length;
    wanted += own.length;
    right += found.filter(({ start, end }) => own.some((one) => one.start === start && one.end === end)).length;
  }
  return (2 * right) / Math.max(1, suggested + wanted);
}

/** A suggestion as "quote = name (kind)", shorter where the quote is the name. */
export const saidOf = ({ quote, actor: { name, kind } }: ActorSuggestion): string =>
  `${quote === name ? quote : `${quote} = ${name}`} (${kind})`;
