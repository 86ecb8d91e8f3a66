import type { Language } from './language.ts';

export const ENGLISH: Language = {
  tag: 'en',
  common:
    'the|of|and|to|in|a|is|that|for|on|with|was|as|by|at|from|be|are|were|has|have|had|it|its|this|not|but|an|or|he|she|they|his|her|their|which|who|would|will|we|our|i|you|there|been|after|also|than|about|into|over|more|if|no|said|says|s|t|should|must|can|could|may|when|what|all|any|out|up|so|do|does|did',
  that: 'that',
  as: 'as',
  and: 'and|nor|but|while|whereas|yet|or',
  contrast: 'but|while|whereas|although|though|yet',
  who: 'who|which',
  pronouns: 'he|she|they|it|we|i|you|both|some|others|many',
  own: 'i|we',
  persons: 'he|she',
  articles: 'the|a|an|his|her|its|their|our|my|this|that|these|those|any|no|some|such|new',
  prepositions:
    'in|on|at|to|with|from|by|for|of|about|against|between|after|before|during|over|under|near|into|through|towards|toward|since|until|than|via|like|against|including|without|amid|despite|alongside|among|within|outside|across|around',
  belonging: 'of|for|from|at',
  between:
    'has|have|had|also|then|later|again|now|once|still|already|repeatedly|today|yesterday|earlier|first|further|too|however|meanwhile|himself|herself|itself|themselves|recently|just|all|both|even|did|does|do|is|are|was|were|been|being|on|in|this|last|week|month|time|and',
  auxiliaries: '',
  not: 'not|never|t|nor|neither|without|hardly',
  modals: 'would|could|might|may|should|can|must|to|if|whether|will|shall|let|please',
  leadIn: 'likes|like|liked|used|continues|continued|on|proceeded|quick|keen|keeps',
  passive: 'is|are|was|were|be|been|being|got|get|gets',
  by: 'by',
  finite:
    'is|are|was|were|be|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|cannot|won|isn|aren|wasn|weren|hasn|haven|needs|need|wants|remains|remained|means|seems|ought|intends|plans|continues|wanted|became|went|came|took|made|began|s|re|ve|ll|m',
  accordingTo: 'according to|in the view of|in the opinion of|in the words of|in the eyes of|as per',
  accordingToHim:
    'according to him|according to her|in his view|in her view|in his opinion|in her opinion|in his words|in her words',
  views: 'view|opinion|words|eyes|judgement|judgment|estimation',
  accordingAfter: '',
  documents:
    'draft|drafts|treaty|treaties|document|documents|law|bill|resolution|communique|agreement|agreements|declaration|letter|memorandum|decree|text|texts|statement|plan|proposal|proposals|petition|manifesto|accord|protocol|directive|constitution|charter|ultimatum|paper|report|motion|amendment|pact',
  under: 'under',
  publish:
    'published|presented|submitted|released|unveiled|proposed|handed|tabled|issued|circulated|drafted|sent|publishes|presents|submits|unveils|adopted|signed|delivered',
  nouns: [
    {
      words:
        'demand|demands|insistence|call|calls|support|proposal|proposals|desire|commitment|pledge|promise|backing|wish|hope|offer|appeal|readiness|willingness|preference|request|requests',
      stance: 'supports',
    },
    {
      words: 'refusal|opposition|rejection|objection|objections|resistance|denial|reluctance|protest',
      stance: 'opposes',
    },
    {
      words:
        'position|view|claim|claims|argument|belief|stance|warning|warnings|assertion|conviction|contention|opinion|assessment|statement|remark|fear|fears',
      stance: 'neutral',
    },
  ],
  inverts: false,
  doubtful:
    'hold|holds|held|regret|regrets|complain|decides|say|state|states|note|notes|claim|claims|report|reports|comment|comments|demand|demands|call for|calls for|support|supports|back|backs|plan|plans|promise|promises|warn|stress|stresses|reply|answer|hope|hopes|fear|fears|estimate|estimates|remark|remarks|request|requests|propose|pledge|pledges|vow|vows|accuse|urge|urges|favor|favors|favour|favours|protest|protests|want|veto|vetoes|offer|offers|question|questions|attack|attacks|appeal|appeals|appeal to|appeals to|post|posts|order|orders|threaten|deny|denounce|welcome|oppose|reject|believe|think|insist|argue|suggest|expect|tell|refuse|agree|seek|condemn|criticise|criticize|blame|praise|object|maintain|maintains|write|add|adds|explain|call on|calls on|view|views|project|projects',
  refusing: 'no',
  without: 'without|unless|until',
  conditional:
    'if|unless|as soon as|provided|provided that|providing|only when|only if|only after|on condition|on the condition|as long as|so long as|in exchange for|in return for|until|depends on|depend on|without guarantees|not before|contingent on|conditional on',
  opposing:
    'unforgivable|insult|an insult|reckless|betrayal|disgrace|scandal|theft|a threat to|fraud|farce|too late|too little|failed|failure|nothing more|wasted|luxury|unrealistic|shame|outrage|a lie|lies|unjust|breach|bullied|unacceptable|against|oppose|opposes|opposed|reject|rejects|rejected|never|refuses|refused|no talks|will not|would not|cannot|must not|should not|won|unlawful|illegal|illegitimate|a mistake|wrong|nonsense|red line|red lines|out of the question|no reason|no intention|condemn|condemns|no longer|ruled out|impossible|absurd|not negotiable|non starter|not accept|no compromise|not ready|not prepared|rule out|violates|violation|outrageous|disastrous|regrettable|deplorable|disproportionate|shameful|unfair|dangerous',
  supporting:
    'free and fair|best news|good news|outweigh|outweighs|pay for itself|solvent|pleased|victory|success|milestone|historic|justice|no alternative|no danger|have waited for|safe|proper|fair|should|must|ought|need to|needs to|ready|support|supports|supported|welcome|welcomes|agree|agrees|agreed|necessary|essential|vital|important|in favour|in favor|committed|back|backs|right|urgent|deserves|crucial|hopes|hope|willing|prepared|stand with|stands with|stand by|proud|possible|good|will continue|best',
  verbs: [
    {
      forms:
        'say|says|said|holds that|hold that|held that|believe|believes|believed|think|thinks|thought|claim|claims|claimed|argue|argues|argued|add|adds|added|announce|announces|announced|acknowledge|acknowledges|acknowledged|admit|admits|admitted|conceded|concedes|suggest|suggests|suggested|maintain|maintains|maintained|feel|feels|felt|reckons|reckoned|fears|feared|expect|expects|expected|estimate|estimates|estimated|predicts|predicted|confirms|confirmed|alleges|alleged',
      stance: 'plain',
      clause: 'bare',
    },
    {
      forms:
        'hold|holds|held|decided|decides|regret|regrets|regretted|complain|complains|complained|state|states|stated|note|notes|noted|explain|explains|explained|reiterate|reiterates|reiterated|point out|points out|pointed out|conclude|concludes|concluded|remark|remarks|remarked|comment|comments|commented|observe|observes|observed|indicate|indicates|indicated|specify|specifies|specified|clarify|clarifies|clarified|reply|replies|replied|respond|responds|responded|answer|answers|answered|write|writes|wrote|reveal|reveals|revealed|repeat|repeats|repeated|recall|recalls|recalled|report|reports|reported|continue|continues|continued|asked|asks|declare|declares|declared|affirm|affirms|affirmed|assert|asserts|asserted|contend|contends|contended|make clear|makes clear|made clear|make it clear|made it clear|makes it clear|told a news conference|told a press conference|put it|puts it|quipped|tweeted|pleaded|posted|joked|testified|cautions|cautioned|is convinced|are convinced|was convinced|is confident|are confident|was confident|signalled|signaled|signals|hinted|hints|told journalists|told reporters|went on|goes on|follows from|is clear from|emerges from',
      stance: 'plain',
      clause: 'that',
    },
    {
      forms:
        'stress|stresses|stressed|emphasise|emphasises|emphasised|emphasize|emphasizes|emphasized|underline|underlines|underlined|underscore|underscores|underscored|highlighted|highlights|agree|agrees|agreed',
      stance: 'supports',
      clause: 'that',
    },
    { forms: 'hope|hopes|hoped|insist|insists|insisted|swore', stance: 'supports', clause: 'bare' },
    {
      forms: 'tell|tells|told|informed|informs|assured|assures|reminded|reminds|convinced',
      stance: 'plain',
      clause: 'bare',
      addressee: true,
    },
    {
      forms: 'spoke of|speaks of|speak of|talked of|talks of|complained of|complains of',
      stance: 'plain',
      object: true,
    },
    { forms: 'warn|warns|warned', stance: 'opposes', clause: 'bare', addressee: true },
    {
      forms: 'warn against|warns against|warned against|warn of|warns of|warned of',
      stance: 'opposes',
      object: true,
    },
    {
      forms:
        'demand|demands|demanded|is demanding|are demanding|propose|proposes|proposed|recommend|recommends|recommended|pledge|pledges|pledged|vow|vows|vowed|promise|promises|promised|is proposing|are proposing|requested|requests',
      stance: 'supports',
      clause: 'that',
      object: true,
    },
    {
      forms:
        'call for|calls for|called for|is calling for|are calling for|back|backs|backed|support|supports|supported|endorse|endorses|endorsed|welcome|welcomes|welcomed|praise|praises|praised|hail|hails|hailed|favour|favours|favoured|favor|favors|favored|advocate|advocates|advocated|push for|pushes for|pushed for|seek|seeks|sought|is seeking|are seeking|want|wants|wanted|is ready to|are ready to|was ready to|were ready to|is willing to|are willing to|is prepared to|are prepared to|is in favour of|is in favor of|are in favour of|are in favor of|stands by|stood by|insist on|insists on|insisted on|applauded|applauds|defended|defends|commit itself|commit themselves|commits itself|committed itself|committed themselves|spoke out in favour of|spoke out in favor of|agree to|agrees to|agreed to|undertake to|undertakes to|undertook to|offered to|offers to',
      stance: 'supports',
      object: true,
    },
    {
      forms: 'is ready for|are ready for|is open to|are open to',
      stance: 'conditional',
      object: true,
    },
    {
      forms:
        'urge|urges|urged|is urging|are urging|call on|calls on|called on|is calling on|are calling on|call upon|calls upon|called upon|appealed to|appeals to|ordered|pressed|implored|begged|exhorted|calls upon',
      stance: 'supports',
      clause: 'that',
      object: true,
      addressee: true,
    },
    {
      forms:
        'reject|rejects|rejected|oppose|opposes|opposed|rule out|rules out|ruled out|condemn|condemns|condemned|denounce|denounces|denounced|dismiss|dismisses|dismissed|refuse to|refuses to|refused to|decline to|declines to|declined to|deplore|deplores|deplored|object to|objects to|objected to|protest against|protested against|slam|slams|slammed|decried|decries|spoke out against|speaks out against|vetoed|vetoes|rebuffed|rebuffs|refuted|refutes|rubbished|is against|are against|was against|were against|is opposed to|are opposed to|lashed out at|questioned|hit out at|threatened to|threatens to|rejects as|turned down',
      stance: 'opposes',
      object: true,
    },
    { forms: 'deny|denies|denied|disputes|disputed|doubts|doubted', stance: 'opposes', clause: 'that', object: true },
    {
      forms:
        'accuse|accuses|accused|blame|blames|blamed|criticise|criticises|criticised|criticize|criticizes|criticized|attacked|rebuked|chided',
      stance: 'opposes',
      object: true,
      addressee: true,
    },
    {
      forms:
        'provides|stipulates|stipulated|requires|required|envisages|envisaged|obliges|prohibits|forbids|bans|provides for|commits|prescribes|mandates|sets out',
      stance: 'supports',
      clause: 'that',
      object: true,
    },
    {
      forms:
        'saying|adding|noting|arguing|claiming|insisting|explaining|pointing out|declaring|stating|announcing|reiterating|suggesting|emphasising|emphasizing|concluding|recalling|writing|making clear|underlining|stressing',
      stance: 'plain',
      clause: 'bare',
      participle: true,
    },
    { forms: 'telling|informing|assuring', stance: 'plain', clause: 'bare', addressee: true, participle: true },
    // Nothing is held: they are here so that no shorter one is found.
    {
      forms: 'declined to comment|declines to comment|refused to comment|decline to comment|declined to say',
      stance: 'neutral',
    },
    {
      forms: 'called|calls|described|describes|branded|labelled|dubbed|termed|characterised|characterized',
      stance: 'plain',
      object: true,
      quoted: true,
    },
    { forms: 'warning|threatening', stance: 'opposes', clause: 'that', participle: true },
    {
      forms:
        'demanding|calling for|urging|calling on|vowing to|pledging to|promising to|proposing|welcoming|backing|insisting on',
      stance: 'supports',
      object: true,
      participle: true,
    },
    {
      forms: 'rejecting|opposing|condemning|denouncing|ruling out|refusing to|accusing',
      stance: 'opposes',
      object: true,
      participle: true,
    },
  ],
};
