import type { PhraseGroup } from '../phrase-group.js';

/**
 * What a promise of development says behind "will" or "going to", where most other verbs ("will receive", "will send")
 * tell what follows from use.
 */
export const developmentVerbs: readonly string[] = [
  `(support|add|launch|introduce|release|ship|bring|expand|extend|open|arrive|follow|come|land|debut|unveil|
    announce|publish|integrate|build|develop|implement|become|gain|learn|feature|adopt|achieve|double|
    triple|halve|grow)`,
  '(offer|include|have|deliver|replace|improve|enable|cover|reach|teach|make|create|move|switch|turn)',
  '(roll out|go live|turn up|come to|come with|get rid of)',
  `be (available|able|released|published|added|launched|live|ready|supported|introduced|extended|possible|
    there|here|open|certified|included|generally|out|coming|joined|replaced|compatible|accepted|offered|
    built|bigger|better|faster|smarter|carbon|climate|fully)`,
  'be rolled out',
  `be (adding|launching|introducing|releasing|shipping|bringing|expanding|extending|opening|building|
    developing|rolling|offering|integrating|publishing|trialling|piloting|switching|moving)`,
  'be working (on|towards|toward)',
];

/** Ways to promise besides a plain "will" and "going to". */
export const futurePromises: readonly PhraseGroup[] = [
  {
    about: 'The vendor at work on what is not there',
    needs: 'alone',
    instead: 'Say what is there today, or leave it out until it is.',
    phrases: [
      {
        phrase: `(we are|our team is|the team is|our engineers are|our developers are|our chefs are) [also|now|
            currently|already|still|busy|just|actively|quietly|next|even] (adding|building|developing|
            teaching|bringing|launching|introducing|extending|expanding|preparing|designing|trialling|
            trialing|piloting|exploring|investigating|opening|training|finalising|finalizing|polishing|
            creating)`,

        except: [
          '(when|if|while|because|since|once|unless|until|whenever|what|why|where|that) we are _',
          'we are building (a team|teams|houses|homes|trust|relationships|conservatories|bridges|schools|a school|roads|communities)',
          'we are (extending|opening|preparing|building|designing|developing|creating|training|teaching) (your|you|our (doors|hours))',
          // Announced on the day on which it is there.
          '(today|now) [,] we are [also] (introducing|launching|releasing|opening|adding|bringing|expanding|extending)',
          'we are [also] (introducing|launching|releasing|opening) __ today',
          'we are (due|about|set) to (charge|debit|delete|close|meet)',
          'we are working on (your|it|the problem|the issue)',
          'we are close to (the|you|where|public|shops|all|many|everything)',
        ],
      },
      {
        phrase: `(we are|our team is|the team is) [also|now|currently|already|still|busy|just|actively|quietly|
            even] (cooking up|dreaming up|rolling out|working on|working towards|working toward|working to|
            looking into|putting together|putting the finishing touches|getting ready to|gearing up|
            about to|set to|due to|poised to|close to|on track to|on course to|aiming to|planning to|
            intending to|hoping to)`,
        except: [
          '(when|if|while|because|since|once|unless|until|whenever|what|why|where|that) we are _ _',
          'we are (due|about|set) to (charge|debit|delete|close|meet)',
          'we are [_] working on (your|it|the (problem|issue|fault|line|leak)|a (fault|leak|problem))',
          'we are close to (the|you|where|public|shops|all|many|everything)',
          `we are [_] looking into (your|this|it|what|why|how|the (fault|problem|issue|cause|matter|complaint|outage|
            delay|delays|reports|incident)|a (fault|problem|complaint|report|delay)|an (issue|outage|incident)|reports|
            complaints)`,
        ],
      },
      `(we|and we|which we) (plan|intend|mean|hope|expect|aim|promise|vow|pledge) to (add|launch|introduce|
        release|ship|support|bring|build|expand|extend|open|offer|publish|integrate|have|make|be|double|
        move|switch|cut|reduce|reach|eliminate|become|deliver|let|give|go|include|start|cover|complete|
        enter|roll)`,
      `(we are|our team is|the team is) [also|now|currently] (looking|keen|eager|itching|
        determined) to (add|offer|bring|open|launch|extend|expand|introduce|build|cover|support)`,
      '(we are|our team is|the team is) committed to (making|bringing|adding|opening|launching|building|extending|cutting|becoming)',
      '(we|our team) would (like|love) to (offer|add|bring|open|launch|extend|build|introduce) __ too',
      'we have set our (sights|hearts|minds) on',
      '(our|the) (developers|engineers|team|chefs|builders) have promised',
      'what we are (building|working on|cooking up|preparing) (now|next|right now)',
      '(we are|our team is|the team is) busy (adding|building|translating|wiring|writing|preparing|testing|designing|fitting|training)',
      'in future , _ _ will',
      'in future , _ will',
      'expect (a|an) [brand] new',
      'before long [,] (every|you|we|our|all|each|there)',
      'before (very|too) long [,] (every|you|we|our|all|each|there)',
      '(its|our|the|their) long-awaited',
      '(sizes|models|languages|countries|colours|colors|versions|regions|platforms|branches|integrations) (to follow|will follow)',
      'we have [got] [big|ambitious|exciting] plans (to|for|afoot)',
      '(plans|intends|expects|hopes|aims|pledges) to (add|launch|introduce|release|ship|support|bring|expand|extend|open|publish|integrate)',
      'we can not wait to (show|share|bring|tell|launch|introduce|reveal|release)',
      '(look|looking) forward to (launching|bringing|introducing|sharing|releasing|adding|opening|announcing)',
      {
        phrase: `(is|are) (set|due|about|poised|scheduled|slated|expected|planned|destined|on track|
            on course) to (launch|arrive|ship|land|open|release|follow|join|gain|support|become|go live|
            come out|be released|be launched|be available|be added|be ready|be published)`,
        except: [
          '(parcel|order|delivery|guest|guests|driver|package|payment) (is|are) (due|expected|scheduled|about) to (arrive|ship)',
        ],
      },
      {
        phrase:
          'will [also|soon|eventually|shortly|then|later|next] (follow|be along|turn up|be with you|be next|land)',
        except: [
          '(email|invoice|confirmation|receipt|refund|link|message|letter|card|contract|parcel|that|you|they|who) will follow',
          'will follow (by|in) (post|mail|email|writing|letter|text)',
          '(passengers|flights|flight|planes|plane|aircraft|pilots|you|they|it|helicopter) [_|_ _] will _ [_]',
          '(we|you|they) will follow (up|the|your|this|these|a|all|our)',
          'will follow (up|the|your|you|a|these|this|within|in # (minutes|hours|days))',
          'will be with you (in|within) #',
          '(we|driver|engineer|nurse|someone|order|it|parcel) will be with you',
        ],
      },
      'will (soon|one day|eventually|also soon) ',
      '(is|are) happening',
      {
        phrase: `(is|are) [currently|now|still|already] being (built|developed|written|tested|designed|finalised|
            finalized|planned|prepared|trialled|trialed|piloted|coded|negotiated|certified|audited|
            translated|drafted|worked on)`,
        except: [
          '(while|when|if|until|as|what|which|that|you|order|room|table|patient|patients|guest|meal|food|dinner|lunch|breakfast|surface|ground|soil|dish) __ (is|are) [_] being _',
        ],
      },
      {
        phrase: 'will have (it|them|this) _',
        except: [
          `will have (it|them|this) (ready|done|fixed|back|sorted|delivered|cleaned|with|for|in|by|on|to|at|
            within|before|all|up|out|repaired|shipped|sent)`,
        ],
      },
      '(something|one) [that] we are (tinkering with|playing with|experimenting with|toying with|working on|building|trialling|testing|trying out)',
      'we are (tinkering with|experimenting with|toying with|prototyping|dabbling in)',
      'coming (with|in|as part of) (the|our) next (release|version|update)',
      '(gets|get) (it|them|one|theirs) (once|when|as soon as) (they|we|it)',
      'soon (you|we|it|your|our|they|every|all|there|everyone) (will|can|are|is|get)',
      'soon (customers|guests|members|patients|clients|users|teams) (will|can)',
      {
        phrase: `(you|customers|guests|members|patients|clients|users|teams) will (soon|shortly|eventually|finally|
          later|also soon) [also|even] (be able|find|see|have|get|enjoy|be)`,
        except: [
          '_ will _ be (at|in|on|home|back|there|well|fit|glad|ready|used|fluent|speaking|walking|feeling)',
        ],
      },
      'in (future|the future|the near future|due course|time) [you|we|it|there] (will|can|may)',
      {
        phrase: '(next|then) we (are|will|teach|add|bring|tackle) ',
        // The next step of what is done today.
        except: ['and then we (are|will)', 'you will __ , then we will', '(once|when|after) __ then we will'],
      },
      'next we are',
      `our next (step|goal|milestone|big thing|move|project|chapter|feature|product|release|location|site|
        branch|clinic|hotel|store|restaurant|trick) (is|will|brings|adds|opens)`,
    ],
  },
];
