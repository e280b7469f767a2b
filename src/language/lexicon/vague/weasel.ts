import type { PhraseGroup } from '../phrase-group.js';

const PEOPLE = `experts|specialists|insiders|analysts|scientists|researchers|academics|economists|doctors|clinicians|
    physicians|dentists|vets|nutritionists|dermatologists|pundits|critics|commentators|observers|
    connoisseurs|aficionados|professionals|practitioners|veterans|insiders|pros|educators|lawyers|investors|
    regulators`;

const CROWD = `users|customers|clients|guests|patients|members|readers|visitors|travellers|travelers|buyers|shoppers|
    merchants|retailers|teams|companies|businesses|firms|organisations|organizations|brands|agencies|
    developers|engineers|marketers|founders|managers|leaders|parents|families|students|teachers|schools|
    chefs|owners|people|folks|homeowners|landlords|tenants|employers|employees|farmers|builders|hotels|
    restaurants|drivers|riders|runners|athletes|creators|designers|sellers|traders|savers|borrowers|banks|
    hospitals|clinics|practices|institutions|enterprises|startups|entrepreneurs`;

const TRADES = `teachers|nurses|engineers|plumbers|farmers|chefs|pilots|builders|physios|physiotherapists|psychologists|
    coaches|trainers|historians`;

const INSTITUTIONS = `names|players|universities|publishers|manufacturers|suppliers|airlines|carriers|operators|broadcasters|
    consultancies|kitchens|minds|outlets|utilities|charities|councils|labs|laboratories`;

const ADMIRED = `leading|top|smart|smarter|serious|savvy|discerning|successful|ambitious|innovative|modern|sensible|
    clever|wise|progressive|major|prominent|prestigious|respected|reputable|renowned|elite|influential|
    established|pioneering|decent|proper|great|busy|happy|seasoned|shrewd|astute|well-informed|sophisticated|thoughtful`;

const ADMIRED_COMPOUND = `top-performing|best-in-class|best-run|high-performing|forward-thinking|forward-looking|fast-growing|
    world-class|well-run|well-known|big-name|blue-chip|industry-leading|market-leading|self-respecting`;

const CHOOSE =
  'use|choose|trust|rely|love|prefer|run|depend|swear|are|turn|pick|work with|count on|know|agree|shop|buy|bank|stay|switch';

/** Authority without a name. */
export const weasels: readonly PhraseGroup[] = [
  {
    about: 'Research that is not named',
    needs: 'alone',
    instead: 'Name the study, its year and where to read it, or leave it out.',
    phrases: [
      {
        phrase: `(study|studies|research|researches|survey|surveys|trials|tests|science|evidence|data|statistics|
            stats|figures|numbers|polls|experience|history|literature) [has|have|had|now|also|long|
            consistently|clearly|repeatedly|recently] [long|consistently|clearly|repeatedly|
            recently] (shows|show|shown|suggests|suggest|suggested|proves|prove|proved|proven|indicates|
            indicate|indicated|confirms|confirm|confirmed|demonstrates|demonstrate|demonstrated|reveals|
            reveal|revealed|finds|find|found|says|say|tells us|tell us|teaches|points to|point to|supports|
            backs this up|bears this out|agree|agrees)`,
        except: [
          // What a record tells its reader.
          `(data|figures|numbers|stats|statistics|history|tests|survey|evidence) (shows|show|says|say|reveals|reveal|indicates|indicate|confirms|confirm|proves|prove)
            (who|what|when|where|which|whether|how (many|much|long|often|far|fast|old|warm|well|full|your|you|it|each|the)|if|why)`,
          `(your|the|this|these|our|report|dashboard|chart|table|page|screen|own|following|above|below|test|
            case) (data|figures|numbers|statistics|stats|tests|test|survey|study|surveys|experience|history|
            literature|evidence|research|trials|studies) [has|have|had|now|also|long|consistently|
            clearly] (shows|show|shown|suggests|suggest|proves|prove|indicates|indicate|confirms|confirm|
            demonstrates|demonstrate|reveals|reveal|finds|find|found|says|say|tell us|tells us|points to|
            point to)`,
          '(no|data|the) numbers (show|say)',
          `(history|statistics|stats|data|test|tests|report|experience) (shows|show|reveals|reveal) (your|the|
            who|which|what|every|each|when|where|a list|recent)`,
        ],
      },
      `according to (research|studies|experts|analysts|scientists|a study|a recent study|a survey|
        recent research|recent studies|industry sources|insiders|those in the know|sources|many)`,
      '(clinically|scientifically|medically|empirically|independently) (proven|shown|demonstrated|validated|tested|backed|verified|established)',
      '(science|research|evidence|data|expert) backed',
      '(backed|proven|supported|confirmed|validated) by (science|research|studies|the science|experts|data|evidence)',
      '(recent|new|numerous|countless|several|many|independent|various|scientific|clinical|multiple) (studies|surveys|tests|trials|reports|polls)',
      'it is (scientifically |clinically |)proven',
      '(a|one) (recent|new|leading|major|landmark) (study|survey|report|poll) (shows|showed|found|suggests|finds|says)',
      'a growing body of (evidence|research)',
      'mounting evidence',
    ],
  },
  {
    about: 'Somebody said so',
    needs: 'alone',
    instead: 'Name who said it and where, or say it in your own name with the reason.',
    phrases: [
      '(we are told|rumour has it)',
      '(people|they) tell us (that|it|our|we|this|how (well|much|good|easy))',
      {
        phrase: 'we hear',
        except: [
          `(question|questions|things|words|phrase|complaint|complaints|comments|reasons|stories|objections|
            excuses|worries|concerns|requests|noise|what|one|ones) [that] we hear`,
          'we hear (you|your)',
          'we hear (it|this|that|one|them) (a lot|often|daily|weekly|most|every _|all the time|now and then|from|at|in|on)',
        ],
      },
      '(few|nobody|no one|hardly anyone) (would|could|can) (argue|disagree|deny|dispute|doubt)',
      'it goes without saying',
      'you (may|might|will|probably) have heard',
      '(everyone|everybody|half the country|the whole town) is talking about',
      'the smart money',
      'many a _ (has|will|would|swears|knows)',
      `(${PEOPLE}) [all|everywhere|widely|now|generally|often|have long|have] (agree|say|said|found|
        discovered|shown|recommend|recommended|believe|expect|forecast|reckon|think|know|advise|suggest|
        swear by|claim|predict|estimate|praise|rate|prefer|trust|argue|consider|call|are talking about|
        are unanimous|warn|love)`,
      {
        phrase: `(${CROWD}) [all|everywhere|often|regularly|constantly|consistently|keep|always] (say|swear by|rave|
          rave about|reckon|agree|love it|love us|love our|love how|call it|call us|describe it|describe us|
          report that|prefer it|prefer us|cannot get enough|come back for more|keep coming back|praise|adore|
          speak of|talk about us|are raving|are talking|are switching|are moving to|are turning to|
          are choosing|are standardising|are standardizing|are flocking|are discovering|are quietly)`,
        // What they can tell the product: "readers say whether it helped".
        except: [
          `(${CROWD}) [always|often] (say|agree) (hello|hi|goodbye|please|sorry|grace|cheese|thanks|thank you|whether|if|when|which|what|where|who|why|yes|no|on a|to the|to our|how (many|much|long|often|far))`,
        ],
      },
      {
        phrase: `(${CROWD}) [all|everywhere|often|regularly|constantly|consistently|keep|always] (tell us|telling us|
          keep telling us)`,
        except: [
          `(${CROWD}) [_] [keep] (tell|telling) us (when|if|about|whether|which|what|where|their|your|his|in|at|on|by|the|to|how (to|
            many|long|old|far|they|you)|a|an|any|before|after|more|so|and|.|,)`,
        ],
      },
      {
        phrase:
          'people [all|everywhere] (who know|in the know|who understand|who matter|are saying|say|love)',
        except: ['people who (know|understand) (which|how|where|when|what|why)'],
      },
      `(those|anyone|anybody|everyone|everybody|people|somebody|someone|whoever) (who|that) (know|knows|
        understand|understands|has tried|have tried|has used|have used|has been|have been|has seen|works|
        work|cares|care) __ (would|call|calls|say|says|agree|agrees|know|knows|swear|swears|will (agree|tell you|know|say|confirm|swear))`,
      {
        phrase:
          '(people|those|anyone|everyone|somebody) who (know|knows) (about |)(these|such|their|his|her|about|what)',
        except: [
          `(people|those|anyone|everyone|somebody) who (know|knows) (their|his|her|about|what) (blood|pin|number|
            name|date|size|rights|password|code|result|results|way|account|user|own|to|the|a|is|it)`,
        ],
      },
      '(those|people|folks) in the (know|trade|business|industry)',
      `(any|every) __ (will tell you|would tell you|can tell you|will agree|would agree|will confirm|
        knows that|knows this|worth their salt|worth his salt|worth her salt|worth its salt)`,
      {
        phrase: `(${PEOPLE}|${CROWD}|${TRADES}) (will|would|can) [all|often|
          usually|happily] (tell|confirm)`,
        except: [
          `(our|your|the|these|two|three|local|#) [_] _ (will|would|can) [all|often|usually|happily] (tell|confirm)`,
          `(${PEOPLE}|${CROWD}|${TRADES}) (will|would|can) [_] tell (you|them|us) (where|when|which|what|whether|
            if|about|your|the|a|an|to|more|how (to|many|long))`,
          `(${PEOPLE}|${CROWD}|${TRADES}) (will|would|can) [_] confirm (your|the|a|whether|this|when|which|receipt)`,
        ],
      },
      {
        phrase: '(anyone|anybody|everyone|everybody|they) will tell (you|anyone)',
        except: [
          '(anyone|anybody|everyone|everybody|they) will tell (you|anyone) (where|when|which|what|whether|if|about|your|the|a|an|to|more|how (to|many|long))',
        ],
      },
      {
        phrase: '(ask|talk to) (any|anyone|anybody|around|every)',
        except: [
          `(ask|talk to) (any|anyone|every) (member|of|questions|question|staff|one|steward|ranger|waiter|
            time|branch|other|pharmacist|driver|conductor|librarian|in|at|on|adviser|advisor|colleague|who)`,
          '(ask|talk to) (any|every) __ (how|what|whether|if|for|about|why|when|which|where|to)',
          '(ask|talk to) (anyone|anybody) (for|to|about|at|in|on|from)',
          '(ask|talk to) anyone (wearing|behind|with a) _',
        ],
      },
      '(some|many|most) (say|reckon|think|believe|agree|swear|argue|claim|would say|would argue|would agree|consider|call)',
      {
        phrase: 'they say',
        except: [
          'they say (yes|no|so|hello|goodbye|they)',
          '(if|when|what|where|how|until|and they|because|whether) they say',
        ],
      },
      'some would (say|argue|call)',
      `it is (often|widely|commonly|generally|sometimes|frequently|well|no|universally|long been|now|
        usually) (said|known|believed|accepted|thought|agreed|recognised|recognized|acknowledged|understood|
        held|assumed|claimed|secret|established|argued|considered|regarded|documented)`,
      {
        phrase: `it is (said|known|believed|thought|rumoured|rumored|reckoned|estimated|hard to argue|
          common knowledge|a known fact|a well-known fact|an open secret) [that]`,
        except: ['it is known (as|by|for|in|under)', 'it is estimated (at|by|from|in)'],
      },
      '(no|an open|a poorly kept|an ill-kept) secret [that|in|among|to]',
      {
        phrase: `(everyone|everybody|we all|as we all|as everyone|as everybody|the whole industry|the whole world|
          the trade|half the town) [already] (know|knows|agree|agrees|says|say|is talking|are talking)`,
        // What a shared list or a rota does: "so everyone knows who does what".
        except: [
          '(everyone|everybody|we all) (know|knows) (who|what|when|where|which|whether|how (to|many|much|long)|their|if)',
          'so [that] (everyone|everybody|we all) (know|knows) the _',
        ],
      },
      '(word|rumour|rumor|legend|gossip|tradition|received wisdom|conventional wisdom|common sense) (has it|says|tells|goes|is that|dictates)',
      'word on the street',
      'word (gets|got|is getting) (around|round|out)',
      'a little bird',
      '(the|industry) consensus is',
      'by all accounts',
      'the jury is in',
      '(rumoured|rumored|reputed|reputedly|famously|notoriously|proverbially) [to be]',
      'you (often|sometimes|always|regularly) hear',
      'need(less|) to say',
    ],
  },
  {
    about: 'A crowd without names or a number',
    needs: 'claim',
    instead: 'Name the customers, or give the number with its date.',
    phrases: [
      {
        phrase: `(many|most|lots|plenty|thousands|hundreds|millions|dozens|countless|numerous|the majority) of our [happy|satisfied|loyal|existing|corporate|business|biggest|best|
          largest] (${CROWD})`,
        except: [
          '(many|most) of our _ (are|may be|have been|will be|were) [_] (concerned|worried|affected|waiting|unable|having|seeing|experiencing|without|unhappy|asking)',
        ],
      },
      `some of our [happy|biggest|best|largest|newest|oldest] (${CROWD}) (have|already|now|regularly) (cut|saved|save|halved|doubled|doubling|tripled|reduced|grown|won|earned|swear)`,
      `(many|most|countless|numerous) [happy|satisfied|other] (${CROWD}) [already|now|simply] (choose|trust|
        use|love|rely|prefer|agree|find|say|swear|switch|report|recommend|enjoy|believe|tell|depend|return|
        stay with|come back|have switched|have chosen|have joined|are switching|are choosing|are moving)`,
      `(thousands|hundreds|millions) of (${CROWD}|happy _|satisfied _) [already|now|simply] (choose|trust|
        use|love|rely|prefer|agree|find|say|swear|recommend|enjoy|depend|have)`,
      `(more and more|increasingly many|a growing number of|ever more) (${CROWD})`,
      `(${ADMIRED}) [_] (${CROWD}|${INSTITUTIONS}) [everywhere|worldwide|already|now|quietly|simply] (${CHOOSE})`,
      `(${ADMIRED_COMPOUND}) (${CROWD}|${INSTITUTIONS}) [everywhere|worldwide|already|now] (${CHOOSE})`,
      `(by|join|joins|joined|with|like|from|alongside|among) [the|our] (${ADMIRED}) (${CROWD}|${INSTITUTIONS})`,
      `(by|join|joins|joined|with|like|from|alongside|among) [the|our] (${ADMIRED_COMPOUND}) (${CROWD}|${INSTITUTIONS})`,
      `(how|why) [the|other] (leading|top|successful|${ADMIRED_COMPOUND}) (${CROWD}|${INSTITUTIONS})`,
      `the (best|smartest|finest|top|world's best|most successful|most innovative) (${CROWD}|${INSTITUTIONS}) (${CHOOSE})`,
      '(household|big|biggest|best-known|famous|familiar|leading|industry-leading|well-known|top|greatest) names',
      'the (biggest|best|best-known|most famous|greatest) (names|brands|teams|players|minds) (in|on|of)',
      `(${CROWD}|thousands|millions|hundreds) (everywhere|worldwide|across the globe|around the globe|
        around the world|across the world|all over the world|up and down the country|the world over|
        far and wide|of all sizes|large and small|big and small|across the country|across europe|
        across industries)`,
      `(trusted|used|loved|chosen|adopted|preferred|recommended|endorsed|approved|praised|acclaimed|
        favoured|favored|relied on|relied upon|respected|admired|enjoyed) by (experts|professionals|doctors|
        dentists|vets|the pros|pros|leading|the best|top|many|most|millions|thousands|hundreds|countless|
        people|teams|companies|businesses|everyone|everybody|brands|customers|those|insiders|chefs|critics|
        industry|experts|the world|some of|locals|families|parents|generations|the biggest|the most|
        household|developers|engineers|marketers|startups)`,
      `(widely|highly|universally|generally|commonly|broadly|internationally|globally|critically|much|well|
        best) (regarded|considered|seen|recognised|recognized|acknowledged|acclaimed|respected|admired|
        praised|adopted|trusted|loved|hailed|rated|reviewed|esteemed|believed|viewed|thought of|tipped|
        touted|celebrated|renowned)`,
      `(is|are) (considered|regarded|seen|hailed|known|thought|viewed|recognised|recognized|acclaimed|
        celebrated|renowned|billed|tipped|touted|described) (as|to be) (the|one of|a|an|by)`,
      `(renowned|famed|acclaimed|celebrated|esteemed|reputable|respected|prestigious|well-respected|
        highly-regarded|highly-rated|well-established|trusted name|household name)`,
      {
        phrase: `(proven|tried and tested|tried-and-true|time-tested|battle-tested|battle-hardened|field-tested|
            field-proven|road-tested|established) (track|results|technology|solution|solutions|method|
            methods|methodology|approach|formula|expertise|success|process|processes|system|platform|
            experience|performance|quality|recipe|model|strategy|strategies|reliability|record|benefits|
            effective|leader|leaders)`,
        except: ['proven (guilty|otherwise|wrong)'],
      },
      '(tried and (tested|trusted|true)|time-tested|battle-tested|battle-hardened|time-honoured|time-honored|tried-and-tested)',
      `the (pros|professionals|experts|insiders|locals|connoisseurs|cognoscenti|industry) (choice|favourite|
        favorite|secret|choose|use|trust|swear|prefer|rely|go)`,
      `the (choice|favourite|favorite|pick|go-to|darling|secret weapon|preferred _|first choice) (of|for|
        among) (${CROWD}|professionals|the pros|experts|those|champions|generations|royalty|insiders|
        industry)`,
      '(no wonder|little wonder|small wonder) __ (love|trust|choose|prefer|swear)',
      'join (thousands|hundreds|millions|countless|dozens|many others|a growing|our growing|the growing|the ranks of|the (thousands|hundreds|millions|many|revolution|movement))',
      `(${PEOPLE}|${CROWD}) [all|also|now|often] (recommend|endorse|approve of|rate|praise|rave about|swear by) (us|our)`,
      'industry (standard|approved|recognised|recognized|accepted) ',
      '(expert|doctor|dentist|vet|dermatologist|critic|chef|teacher|parent) (approved|recommended|endorsed|trusted)',
    ],
  },
];
