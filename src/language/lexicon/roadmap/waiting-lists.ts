import type { PhraseGroup } from '../phrase-group.js';

/** Lists of those who wait for it, to which copy calls its reader. */
export const lists: PhraseGroup = {
  about: 'A list to join',
  needs: 'alone',
  instead: 'Say that it is not there yet, and what joining the list gets the reader today.',
  phrases: [
    {
      phrase:
        'join (the|our) [early access|early-access|beta|interest|launch] (waitlist|wait list|waiting list|list|queue)',
      except: ['join the queue (at|in|on|by|behind|outside|for (security|passport|the|boarding|a))'],
    },
    `(drop you a line|write|email you|be in touch|ping you|call you|get in touch) (when|once|as soon as|the moment) (it|they) (is|are|opens|open|launches|launch|lands|land) (here|there|live|out|ready|.|!)`,
    `(sign up|register|apply|request|ask|leave your (email|address|details|number|name)) [here|now|
      today] (for|to get) [our|the] (early access|beta|waitlist|waiting list)`,
    {
      phrase: '(you are|get|be|put you|go) on the (waitlist|wait list|waiting list|list)',
      except: ['(if|when) you are on the (waitlist|list|waiting list)', 'on the list of'],
    },
    '(waitlist|waiting list|wait list) (open|is open|opens|now open|is now open) [:|for]',
    '(ask|email us|write to us|write|apply|message us) for an (invite|invitation) (.|!|,|:)',
    '(private|invite-only) (beta|pilot|list) (open|,|:|is open)',
    'invite-only test (open|,|:|is open)',
    {
      phrase:
        '(pop|put|stick|add|get) your (name|email|number|address) [down] on (the|our) (list|board|waitlist|interest list)',
      // For what there is already.
      except: [
        `(pop|put|stick|add|get) your (name|email|number|address) [down] on (the|our) (list|board) for (a|an|dinner|lunch|breakfast|tea|supper|drinks|judo|chess|yoga|swimming|football|music|lessons|classes|places|one|it|
          the (class|classes|course|courses|trip|table|tour|match|concert|bus|coach|next|waiting))`,
      ],
    },
    'be among the first (.|!|,|with|when)',
    '(interested parties|pilot customers|test drivers|testers) [,|:] [please] (step forward|form a queue|come forward|apply)',
    'be first to (know|hear|try|get|see|use)',
    'be (the|one of the|among the) first to (know|hear|try|get|see|use|test|experience|taste|stay)',
    '(register|registering) (your|an) interest',
    '(notify|tell|alert) me (when|once|as soon as|at launch) [it|this]',
    'get (notified|told|alerted) (when it|when we|once it|once we|at launch|as soon as it)',
    {
      phrase: '(get|request|claim|apply for|sign up for) [your] early access',
      except: [
        '(get|request|claim|apply for|sign up for) [your] early access to (sales|tickets|seats|our sale|the sale)',
        '(members|guests|subscribers|customers|they|who|friends) (get|request|claim) [your] early access',
      ],
    },
    'first in (line|the queue|our queue) for',
    '(apply|ask|sign up|register) to (join|be part of|take part in) (the|our) (pilot|beta|alpha|waitlist|waiting list|early access)',
    {
      phrase: 'put your name (down|forward|on the list)',
      except: [
        'put your name on the list for (dinner|lunch|breakfast|tea|supper|a table|a place|judo|chess|yoga|swimming|football|music|lessons|classes)',
        'put your name (down|forward) for (dinner|lunch|breakfast|tea|supper|a table|a place|judo|chess|yoga|swimming|football|music|lessons|classes)',
      ],
    },
    '(pre-registration|preregistration) (is|:) [now] open',
    '(register|sign up|apply|volunteer) for (the|our) (pilot|beta|alpha|early access|launch|early-access)',
    '(reserve|save|claim|hold|secure|grab) (your|a) (place|spot|slot|seat) (in the (queue|line)|on the (list|waitlist|waiting list))',
    {
      phrase: `(told|notified|alerted|informed|emailed|pinged|let you know|tell you) (when|once|as soon as|
          the moment) __ (ships|ship|launches|launch|lands|opens|open|goes live|go live|comes out|is (ready|
          live|here|out|available|released))`,
      except: [
        `(when|once|as soon as|the moment) (your|a|an|every|each) __ (ships|ship|launches|launch|lands|
          opens|open|goes live|go live|comes out|is (ready|live|here|out|available|released))`,
      ],
    },
    '(your|a) [spot|place|seat] on (the|our) (early access|early-access|launch|interest|waiting) list',
    '(pre-register|preregister) [now|today] (for|to)',
    '(sign up|register|follow us|subscribe) [here|now|today] to [be] (find out|hear|know|learn) (when|first)',
    '(pre-order|preorder|reserve your (place|spot|unit)) (now|today|yours)',
    `(we will) (let you know|tell you|keep you posted|give you a shout) (when|once|as soon as|
      the moment) (it|they) (is|are|launches|lands|arrives|opens)`,
  ],
};
