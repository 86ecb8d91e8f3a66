/** Titles that stand before a name, capitalised or not, as single words: "Deputy Foreign Minister" is three of these. */
export const TITLES = `
mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister brother rabbi imam sheikh sheik ayatollah cardinal archbishop bishop
pope saint monsignor pastor deacon king queen prince princess emperor empress crown sultan emir shah duke duchess baron baroness count countess
commander commanders mullah mawlawi maulana president presidents premier chancellor minister ministers secretary secretaries undersecretary ambassador ambassadors envoy consul governor gov governors lt lieutenant gen general
generals col colonel maj major capt captain cmdr commander adm admiral sgt sergeant cpl corporal pvt private marshal brig brigadier
sen senator senators sens rep representative reps representatives congressman congresswoman congressmen assemblyman assemblywoman assemblymember delegate councilman councilwoman councilor alderman
mayor speaker whip chairman chairwoman chairperson chair co-chairman cochairman vice-chairman vice-president director directors manager managing commissioner inspector superintendent judge justice
justices magistrate attorney solicitor prosecutor sheriff marshal detective officer agent chief deputy vice assistant associate acting interim former ex-president ex
spokesman spokeswoman spokesperson spokesmen analyst analysts economist economists strategist trader dealer broker banker financier lawyer lawyers attorneys counsel
coach quarterback goalkeeper goalie pitcher catcher shortstop outfielder infielder linebacker forward midfielder striker defenseman halfback fullback center guard captain umpire referee
actor actress singer author writer novelist poet playwright director filmmaker producer composer conductor musician guitarist pianist artist painter sculptor photographer architect
editor reporter correspondent columnist journalist broadcaster anchor anchorman commentator critic historian scientist physicist chemist biologist astronomer psychologist psychiatrist sociologist
researcher surgeon physician doctor nurse dentist veterinarian pharmacist epidemiologist virologist engineer designer pilot astronaut cosmonaut cosmonauts astronauts
leader leaders dictator strongman dissident activist opposition guerrilla rebel warlord founder co-founder owner publisher entrepreneur businessman businesswoman industrialist tycoon billionaire
executive ceo cfo coo cto administrator coroner seismologist meteorologist forecaster treasurer comptroller controller trustee principal dean provost rector headmaster teacher farmer worker driver fisherman policeman patrolman firefighter
candidate nominee incumbent lawmaker lawmakers legislator parliamentarian deputy deputies politician diplomat negotiator mediator adviser advisor aide consultant expert specialist scholar
negotiators subcommander comandante subcomandante witness defendant suspect plaintiff victim sister brother daughter son wife husband widow mother father grandmother grandfather uncle aunt nephew niece cousin fiancee fiance friend
champion boxer wrestler golfer swimmer skier skater sprinter cyclist jockey racer goaltender slugger right-hander left-hander reliever rookie teammate teammates
comrade citizen señor senor señora don doña herr frau monsieur madame mme mlle signor pan pani hon honorable excellency majesty highness lama mufti patriarch metropolitan hetman taoiseach tsar czar
bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident präsident präsidentin minister ministerin außenminister außenministerin innenminister finanzminister verteidigungsminister verteidigungsministerin ministerpräsident ministerpräsidentin
premierminister staatssekretär sprecher sprecherin generalsekretär vorsitzender vorsitzende parteichef parteichefin regierungschef regierungschefin staatschef botschafter botschafterin chef chefin abgeordnete abgeordneter abgeordneten oppositionsführer fraktionschef bürgermeister bürgermeisterin könig königin kaiser papst professorin direktor
président présidente premier ministre porte-parole secrétaire général ambassadeur sénateur sénatrice député députée maire chancelier chancelière roi reine pape juge procureur
presidente presidenta ministro ministra canciller portavoz secretario secretaria embajador embajadora senador senadora diputado diputada alcalde alcaldesa rey reina papa juez fiscal
президент президента премьер премьер-министр министр министра глава замминистра вице-премьер канцлер посол сенатор депутат секретарь генсек пресс-секретарь представитель официальный спикер губернатор мэр генерал король директор
президентка прем'єр прем'єр-міністр міністр міністра голова заступник речник речниця секретар депутатка губернатор мер генерал
`;

/** Words that may stand among titles and make none by themselves: "Deputy *Foreign* Minister", "*Prime* Minister". */
export const TITLE_PARTS = `
prime foreign interior defense defence finance economic economics economy trade commerce justice labor labour health education agriculture energy environment transport transportation treasury
housing home external exterior internal security information culture cultural science industry planning development communications railway oil petroleum tourism welfare veterans
majority minority house senate press national senior chief first second third lady deputy vice under assistant executive general state local federal provincial district regional
county city police army navy air force military supreme high top special acting interim former late retired outgoing incoming veteran ex-vice ex-foreign ex-prime crown grand fellow
managing operating financial legal political research investment equity market currency bond technical portfolio fund
lord poet staff master chief-of-staff elect emeritus designate plenipotentiary permanent ranking joint founding honorary assistant
`;

/** Last words of the names of organisations: "Foreign Ministry", "Stanford University"; with "of" after them, first words too. */
export const ORG_HEADS = `
ministry ministries department departments dept agency agencies bureau office administration authority authorities commission commissions committee committees subcommittee council councils board boards
court courts tribunal parliament assembly congress legislature senate duma bundestag rada chamber chambers cabinet directorate inspectorate secretariat presidium politburo union unions
party parties front movement alliance coalition league federation confederation association associations assn society societies foundation fund trust institute institution institutions institutes center centre centers centres
university universities college colleges school schools academy seminary faculty laboratory laboratories lab labs hospital hospitals clinic museum library libraries gallery orchestra philharmonic symphony opera ballet theater theatre choir ensemble
bank banks bancorp bancshares banc exchange brokerage insurance assurance savings airlines airline airways railways railway railroad railroads motors motor steel oil petroleum gas electric power utilities telecom telecommunications telephone
telegraph communications broadcasting television radio network networks news newspapers newspaper press times post tribune herald journal gazette chronicle globe observer guardian telegraph inquirer examiner bulletin magazine courier
daily weekly register dispatch sentinel mirror books publishing publications publishers studios pictures entertainment records productions films music media systems technologies technology software computer computers electronics semiconductor
microsystems instruments industries industrial manufacturing enterprises holdings holding group groupe partners partnership associates brothers bros sons advisors advisers capital securities investments investment financial finance
resources energy chemical chemicals pharmaceuticals pharmaceutical laboratories biotech foods food beverage brewing brewery breweries stores store hotels hotel resorts restaurants properties realty construction engineering aerospace aircraft
aviation shipping shipyard shipbuilding lines freight express mills mining mines metals paper products services service command corps army navy police force forces brigade brigades battalion division regiment guard guards
militia operation watch growers wanderers albion hotspur team club fc united rovers olympique dynamo spartak academy organization organisation organizations organisations consortium cartel syndicate cooperative co-op collective federations mission church churches diocese archdiocese synod
conference convention project campaign initiative forum task-force taskforce taskgroup panel caucus lobby bar chapter lodge brotherhood order ministry works plant international worldwide usa endowment devices micro tech guild congress industrie embassy consulate telegram telekom
bundesministerium ministerium amt bundesamt behörde kommission ausschuss rat verband verein gewerkschaft partei universität hochschule gericht bundesgericht zeitung stiftung institut
ministère conseil comité commission assemblée parti syndicat université cour banque société institut agence ministerio consejo comité comisión partido sindicato universidad tribunal banco instituto agencia fundación asamblea
`;

/** Heads that take a name after "of" or "for" but are weak at the end, where they close many a phrase that names nothing. */
export const WEAK_HEADS = `
office operation watch board center centre order project campaign initiative works plant conference convention mission service services power oil gas energy paper products food foods music finance capital resources
force forces guard guards lines times post news press express mirror register globe record records club united store stores hotel steel metals insurance savings division school schools hospital
court panel team bar lobby chapter daily weekly general electric church conseil assembly trust fund financial investment investments technology construction engineering exchange group police authority tech state authorities administration
motor mines mills theater theatre library museum gallery opera magazine books films pictures studios network radio television cabinet front movement union
`;

/** What closes the name of a firm. */
export const ORG_SUFFIXES = `
inc incorporated corp corporation co company cos companies ltd limited plc llc llp lp ag gmbh sa se nv bv spa srl ab as asa oy oyj kk kgaa kg pcl ev pty pte bhd nl pjsc ojsc jsc oao zao ooo pao
`;

/** Heads of what is neither a person nor an organisation: a name that ends so is left alone. */
export const OTHER_HEADS = `
war wars battle treaty accord accords agreement agreements act law bill amendment constitution code resolution protocol convention pact charter declaration plan program programme policy doctrine initiative summit
cup open championship championships games olympics olympic tournament series bowl classic derby masters marathon prize award awards medal oscar emmy grammy festival fair expo
street avenue boulevard road drive lane square plaza place park gardens bridge tunnel airport station terminal port harbor harbour bay gulf sea ocean lake river creek falls canal strait island islands
isle peninsula cape coast beach mountain mountains mount hill hills valley desert plateau plain plains forest county province district region republic territory territories city town village heights
building tower towers palace castle hall house stadium arena coliseum garden field dome center cathedral mosque temple monastery cemetery memorial monument prison jail camp base barracks highway freeway turnpike
era age day week month year century season revolution movement uprising crisis scandal affair case trial report study index average rate syndrome disease virus theory effect test missile missiles rocket
bomber fighter helicopter jet shuttle satellite bible koran quran gospel testament easter christmas thanksgiving ramadan passover hanukkah eve holiday sunday monday tuesday wednesday thursday friday saturday
avenue block zone line belt corridor strip border wall bank curtain standard time daylight english language dollar mark franc yen pound ruble peso
flight boulevard interstate route exhibit chapter section article title room pier gate ward precinct bombing massacre
`;

/** Words before a head that belong to its name though they are common: "National", "World", "First". */
export const ORG_PARTS = `
national international world federal central state royal imperial united general american first second third new free democratic socialist people's people peoples popular public private social christian
communist liberal conservative labor labour workers green islamic muslim jewish catholic methodist baptist presbyterian lutheran episcopal republican nationalist revolutionary progressive radical independent reform
home foreign interior defense defence finance treasury justice commerce trade agriculture energy education health transportation housing veterans labor environmental environment nuclear atomic space science scientific
medical cancer heart law legal business economic monetary development export import industrial chemical technical military naval air marine strategic intelligence security police coast border customs immigration naturalization
supreme high constitutional appeals appellate district circuit superior municipal city county regional provincial metropolitan judiciary intelligence appropriations budget banking armed relations services ways means rules ethics oversight
human greater rights civil liberties refugee relief aid humanitarian children women youth student teachers farmers manufacturers retail consumer consumers housing community arms control disarmament planning
northern southern eastern western north south east west pacific atlantic global european asian african arab latin universal continental standard premier allied associated consolidated
securities commodity commodities futures stock mercantile reserve savings loan mutual life casualty insurance credit trust investment merchants farmers citizens peoples
electric electrical electronic digital data information computer telephone cable satellite broadcasting motion motors auto automobile aircraft steel oil petroleum natural gas coal mining railway
olympic football soccer basketball baseball hockey tennis golf athletic athletics sports rugby cricket boxing racing
truth reconciliation food drug drugs fish wildlife aviation highway traffic safety maritime ocean oceanic atmospheric weather geological survey fire animal red black white blue big grand old
presidential parliamentary congressional legislative executive electoral election elections administrative advisory joint special standing select interim transitional provisional governing ruling opposition foreign
senate house cabinet russian british french german italian chinese japanese indian israeli russian
`;

/** Verbs of saying and the like, in the forms in which they follow or precede a name. */
export const SAY_VERBS = `
said says say told tells added adds noted notes stated states declared declares announced announces argued argues asked asks replied replies responded explained explains warned warns urged urges
insisted insists claimed claims denied denies acknowledged conceded confirmed confirms contended contends predicted recalled testified wrote writes observed remarked reiterated stressed stresses emphasized suggested suggests
complained demanded demands vowed pledged promised promises accused accuses called calls criticized condemned praised rejected rejects accepted agreed agrees refused refuses appealed cautioned commented
concluded disclosed hinted indicated indicates maintained maintains mentioned pointed proposed proposes quipped reported revealed speculated specified signaled signalled threatened welcomed expressed voiced believes believed thinks thought wants wanted hopes hoped
met meets visited visits arrived arrives flew left returned traveled travelled signed signs won wins lost led leads served resigned died married retired testified scored hit plays played shot ran
was is has had will would could did does became becomes began plans planned decided ordered sought seeks took takes made makes gave gives
`;

/** Things that a state does by its government, after the name of its capital. */
export const STATE_VERBS = `
said says has had will would wants wanted insists insisted accused accuses denies denied rejected rejects agreed agrees demanded demands warned warns hopes hoped believes believed fears feared recognized recognizes supports supported
opposes opposed offered offers called calls announced announced refuses refused threatened responded replied considers considered regards regarded plans planned expects expected is are was sees saw seeks sought favors backed backs condemned condemns
held made gave took kept promised ignored sent pledged vowed vows declared protested knew knows ordered withdrew allowed tried failed urged urges insists recognises wanted cut lifted rejects let believes maintains maintained claims claimed suspects suspected broke severed expelled imposed signed ratified recalled blames blamed
`;

/** Words for firms and bodies: "…, a Houston oil company", "the Tokyo-based maker". */
export const ORG_NOUNS = `
company companies corporation firm group maker manufacturer bank brokerage unit subsidiary airline carrier retailer conglomerate newspaper magazine agency organization organisation network party union institute university consortium
publisher producer developer insurer chain supplier contractor team club station broadcaster association think-tank charity foundation faction movement militia guerrillas daily weekly tabloid
`;

/** After a bare name, these say that it is an organisation: "Microsoft spokesman", "Ford shares". */
export const ORG_FOLLOWERS = `
spokesman spokeswoman spokesperson spokesmen officials official executives executive shares share stock employees workers officers chairman president lawyers attorneys analyst analysts economist headquarters
investigators agents inspectors fighters guerrillas militants members leaders leader lawmakers delegates shareholders stockholders customers products unit units subsidiary plant plants factory editors reporters correspondent scientists researchers engineers management directors chief
`;

/** Words in capitals that name nothing that acts. */
export const NO_ACRONYMS = `
tv aids hiv dna rna ceo cfo coo cto gdp gnp gmt est edt cst cdt mst mdt pst pdt utc am pm bc ad ufo id iq pc pcs cd cds dvd vcr usd eur gbp rub uah jpy dm km mph rpm hp suv atm faq http https www html pdf ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx
ok no yes the and of in on at to for by with from new not but all are was his her its has had will who what why how when up down out over it he she they we you i mr mrs ms dr jr sr phd md mba ba ma gen sen rep gov lt col maj capt sgt
ms-dos dos lp ep mp mps pow pows mia mias icbm icbms sat gpa bbl llc inc corp co ltd plc eds ap-ny bln mln tn pct vs nl al afc nfc ncaa-i mvp erA rbi era hr ko tko qb td fg lst xxx abm slbm smes r d l q a b c e f g h j k m n o p s t u v w x y z usa covid sars url caps q1 q2 q3 q4 h1 h2 fy pct pts oj digest results squad summaries standings scores scoreboard cricket soccer tennis golf rugby boxing cycling athletics baseball basketball hockey football swimming skiing badminton squash snooker volleyball gymnastics racing marathon chess ot et pk dnf dns dnq bc dsl lan uss hms todo fixme internet
bylined embargoed urgent bulletin correction advisory advance lead undated eds writethru sub optional trims ends more bjt nyt
`;

/** Months and days in English, German, French and Spanish where they are capitalised somewhere. */
export const CALENDAR = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag christmas easter thanksgiving ramadan halloween
`;

/** Parts of names in lower case. */
export const PARTICLES = `de del della di da dos das do du la le las los van von der den zu zum zur bin ben ibn al el ul ur y e ten ter`;
