import type { PhraseGroup } from '../phrase-group.js';

/** Words of ease that have plain uses as well. */
export const wordsOfEase: readonly PhraseGroup[] = [
  {
    about: 'Words of ease with plain uses',
    needs: 'claim',
    instead: 'Say what the reader has to do, or drop the word.',
    phrases: [
      {
        phrase: '(easily|simply|conveniently|smoothly|straightforwardly)',
        except: [
          '(not|cannot|too|more|less|as|quite|very|so) (easily|smoothly|comfortably|conveniently)',
          'simply (because|not|no|a|the|an|be|being|put|stated|wrong|stop|stops|that|to|by|loveliest)',
          '(is|are|was|it|means|this|that) simply',
          `easily (confused|mistaken|bruised|damaged|broken|lost|forgotten|missed|digestible|breakable|distracted|
            frustrated|bored|upset|offended|startled|tired|scared|worn|torn|scratched|dented|stolen|spilt|spilled|burnt|tempted|fooled|overlooked)`,
          `(can|could|may|might) easily (be|go|become|lead|cost|exceed|cause|result|turn|slip|get|end|fall|
            break|damage|forget|lose|miss|rise|spiral|spread|tear|snap|burn|run)`,
          `naturally (occurring|aspirated|sweet|gluten|fermented|dried|cooled|ventilated|raised|aged|
            derived|present|high|low|rich|blonde|curly|hypoallergenic|leavened)`,
          'quite simply',
          // How a material behaves.
          '(splits|split|tears|tear|breaks|bends|bruises|melts|burns|stains|scratches|cracks|spreads|dissolves|spills|tires|rusts|chips) easily',
          '(breathe|sit|seat|seats|sleeps|accommodates) comfortably',
        ],
      },
      {
        phrase: `(is|are|was|be|it|so|dead|super|really|very|super|that|wonderfully|surprisingly|refreshingly|
            incredibly|pretty|nice and|quick and|fast and|safe and|simple and|make|makes|made|gets|
            get) (easy|easier|simple|simpler|straightforward)`,
        except: [
          '(is|are|was|be|so|really|very|that|pretty|it) (easy|simple|straightforward) _',
          '(not|never|nothing|hardly|no) (so|that|really|very|as|always|pretty) (easy|simple|straightforward)',
          '(if|what|whichever|when|where) [_] (is|would be|makes) (easy|easier|simpler)',
          'it (easy|simple)',
          `(idea|ideas|answer|question|reason|rule|maths|math|principle|logic|choice|premise|explanation|
            truth|fact|reality) (is|are|was|seems) (easy|simple|straightforward)`,
          '(difficulty|level|grade|rated|route|trail|grading|category|setting|mode|graded|column) (is|are|was) (easy|simple)',
          '(is|are|was|be) (easier|simpler) _',
          '(breakfast|lunch|dinner|supper|food|menu|furniture|decor|room|rooms|furnishings|cooking|meals|meal) (is|are|was) simple',
        ],
      },
      {
        phrase: `(easy|easier|easiest|simple|simpler|simplest|straightforward) (setup|set-up|pricing|onboarding|
            installation|interface|process|booking|checkout|migration|integration|integrations|dashboard|
            dashboards|app|controls|workflow|workflows|way to|ways to|solution|solutions|platform|
            configuration|ordering|returns|payments|payment|scheduling|access to|navigation|parking|
            maintenance|cleaning|assembly|management|tools|sharing|editing|reporting|administration|signup|
            sign-up|start|steps|and (fast|quick|intuitive|powerful|effective|affordable|secure|safe|
            transparent|elegant|flexible|reliable|clear|fun|convenient|painless)|, (fast|quick|intuitive|
            transparent|powerful|clear|secure|flexible|reliable|affordable|elegant|fair|honest|effective|
            safe|smart)|yet|but powerful|enough for|for everyone|for anyone)`,
        except: [
          '(not|no|never|less|how|as) (easy|simple|straightforward) _',
          'easy payments scheme',
          'easy medium',
        ],
      },
      'so (easy|simple|straightforward|intuitive) (that|you|it|anyone|even|your)',
      `(easy|simple|straightforward) to (set|use|learn|install|understand|follow|manage|maintain|run|get|
        share|assemble|apply|book|order|integrate|customise|customize|find|navigate|operate|configure|
        deploy|work|pick|master|cook|drive|park|switch|pay|cancel|move|track|send|create|build|add|start)`,

      {
        phrase:
          '(convenient|convenience|hands-free|handsfree|fluid|fluidly|streamlined|smooth|accessible to (all|everyone|everybody|anyone))',
        except: [
          'convenience (store|stores|food|foods|fee|fees|shop|shops|charge|sample|sampling)',
          '(at|for) your (earliest |own |)convenience',
          'as an added convenience',
          'convenience (method|function|wrapper|class|fee|charge)',
          'hands-free (kit|calling|profile|call|mode|faucet|set|tap|taps)',
          '(keep|keeps|keeping|have|has|having|leave|leaves|leaving|with) [you|them|him|her] [both|their|your|his|her|the] [two] hands free',
          `smooth (muscle|scrolling|surface|surfaces|skin|peanut|texture|until|paste|batter|finish|stone|
            edge|edges|transition|jazz|out|over|sand|curve|function|mixture)`,
          '(is|are|be|not|fully|wheelchair|an|publicly|keyboard|step-free) accessible',
          `accessible (rooms|room|entrance|entrances|toilet|toilets|parking|design|version|format|formats|
            from|to|by|via|only|pdf|name|names|via|on|in|at|through|transport|bathroom|bathrooms|website|
            taxi)`,
          // Prices and plans that change.
          '(is|are|remain|stay|remains|stays) [very|still|quite|rather] fluid',
          'fluid (intake|ounces|ounce|dynamics|balance|level|levels|leak|loss|retention|mechanics|layout|grid|oz|pressure)',
          '(brake|transmission|body|amniotic|hydraulic|of|washer|cleaning|spinal|the|some|excess|drink|lose|clear|joint) fluid',
          'convenient (for|to) (you|the station)',
          '(most|more|is|be|a time) convenient',
          'the convenience of',
        ],
      },
      '(makes|make|making) (light|short) work of',
      `(simplify|simplifies|simplifying|streamline|streamlines|streamlining|demystify|demystifies) (your|
        the|every|how|everything|all|life|complex|even|any|each)`,
      '(speaks|speak) (plain|your) (english|language)',
      '(tame|tames|conquer|conquers|untangle|untangles) (the|your) (chaos|mess|paperwork|admin|spreadsheet|spreadsheets|complexity)',
    ],
  },
];
