/** How fields of the record are asked for: as questions, in the words of someone who has to answer. */

export interface Asking {
  ask: string;
  /** Left out: the question says enough. */
  hint?: string;
  /** Instead of that of the schema, where that is from one strategy: every framework asks this question. */
  example?: string;
}

/** By the field's path, as `rightly explain` lists it. A field that is not here is asked by its label. */
export const ASKS: Readonly<Record<string, Asking>> = {
  title: {
    ask: "What is this decision about?",
    hint: "A few words, as on an agenda.",
    example: "Opening hours of the town library",
  },
  stage: { ask: "What kind of decision is it?" },
  "proposal.summary": {
    ask: "What is proposed?",
    hint: "What would change, and for whom, in a few sentences.",
    example: "Open the library on two evenings a week, and close it on Sundays.",
  },
  "proposal.author.role": {
    ask: "What is your role?",
    hint: "The post, not a name: people move on and the record stays.",
  },
  "proposal.author.organisation": {
    ask: "Which organisation do you work for?",
    example: "Eastmere Council",
  },
  "proposal.affects.ages": {
    ask: "Which ages does it affect?",
    hint: "One age or range of ages on each line.",
  },
  "proposal.affects.groups": { ask: "Which groups does it affect?" },
  "proposal.affects.places": { ask: "Which places does it affect?" },
  "proposal.affects.people": {
    ask: "About how many people does it affect?",
    hint: "In words. Say where the figure comes from.",
    example: "About 900 people a week, from the library's own counts",
  },
  "proposal.money.amount": {
    ask: "How much money is it, in pounds?",
    hint: "A number. The next questions ask which years it is for, and whether it is spent or saved.",
  },
  "proposal.money.period": { ask: "What period does the amount cover?" },
  "proposal.money.source": {
    ask: "Which budget or grant does it come from?",
    example: "Libraries budget",
  },
  "proposal.money.saving": { ask: "Is the money spent or saved?" },
  "proposal.duties": {
    ask: "Which legal duties apply to it?",
    hint: "If you are not sure, ask a legal adviser. You can come back to this question.",
  },
  "options[].title": {
    ask: "What is this option called?",
    hint: "A few words.",
    example: "Two late evenings",
  },
  "options[].for": {
    ask: "What are the reasons for this option?",
    hint: "One reason on each line.",
    example: "It suits people who work",
  },
  "options[].against": {
    ask: "What are the reasons against this option?",
    hint: "One reason on each line.",
    example: "It needs two more members of staff",
  },
  "options[].rejected-because": {
    ask: "Why do you not propose this option?",
    example: "It would leave people who work with no day to come.",
  },
  "voice[].asked": {
    ask: "What were they asked, and when?",
    example: "Which evenings would suit you, in October 2026",
  },
  "voice[].how": {
    ask: "How were they asked?",
    hint: "Say what help people had to understand and to answer.",
    example: "Two drop-in days with a signer, and a paper form",
  },
  "voice[].count": { ask: "How many took part?", hint: "This group only." },
  "voice[].said": {
    ask: "What did they say?",
    hint: "In their own words. Say also where they disagreed with each other or with you.",
    example: "They want one late evening that does not clash with the last bus.",
  },
  "voice[].changed": {
    ask: "What changed because of it?",
    hint: "If nothing did, say why not.",
    example: "The library stays open until seven on Tuesdays.",
  },
  "voice[].fed-back": {
    ask: "When were they told what came of it?",
    hint: "A day, a month or a year. If they have not been told yet, leave this empty.",
  },
  "voice[].not-involved-because": {
    ask: "Why were they not involved?",
    hint: "They should be heard. Say also what you used instead of their own words.",
    example: "There is no group for them. We used the survey of 2025.",
  },
  "consultations[].method": {
    ask: "How could people answer?",
    hint: "The ways there were, with any help to understand and to answer.",
  },
  "consultations[].opens": { ask: "When did it open?", hint: "A day, a month or a year." },
  "consultations[].closes": {
    ask: "When does or did it close?",
    hint: "A day, a month or a year.",
  },
  "consultations[].where": { ask: "Where can what was asked and answered be read?" },
  "consultations[].responses.total": {
    ask: "How many answers came in?",
    hint: "Count all of them. They need not belong to any one group.",
  },
  "consultations[].responses.base": {
    ask: "What does that number count?",
    hint: "Answers, people or families, and out of how many.",
  },
  "evidence[].title": { ask: "What is this piece of evidence called?", example: "Visitor counts" },
  "evidence[].kind": { ask: "What kind of evidence is it?" },
  "evidence[].where": {
    ask: "Where can it be found?",
    hint: "A document, a page or a register, so that others can find it.",
    example: "Library service, quarterly report",
  },
  "evidence[].date": { ask: "When was it made?", hint: "A day, a month or a year." },
  "evidence[].says": {
    ask: "What does it say that matters here?",
    example: "One visitor in four comes on a Sunday.",
  },
  "evidence[].limits": {
    ask: "What does it not show?",
    example: "It does not count people who have stopped coming.",
  },
  "actions[].what": {
    ask: "What will be done?",
    example: "Ask the Sunday group which evening suits it.",
  },
  "actions[].kind": {
    ask: "What kind of action is it?",
    hint: "A mitigation makes a harm smaller. A condition must be met, or the approval no longer holds. A follow-up is anything else.",
  },
  "actions[].owner": {
    ask: "Who will do it?",
    hint: "A role, not a name.",
    example: "Libraries manager",
  },
  "actions[].due": { ask: "By when?" },
  "actions[].measure": {
    ask: "How will people know that it is done, and that it worked?",
    example: "The group meets every week.",
  },
  "put-to": {
    ask: "Which bodies must decide?",
    hint: "Each body decides for itself. The record is decided when the last one has decided.",
  },
  "reviews[].role": {
    ask: "Who read it?",
    hint: "A role, not a name.",
    example: "Equality officer",
  },
  "put-to[].on": { ask: "On what day will they decide?" },
  "put-to[].decider": {
    ask: "Who will decide for this body?",
    hint: "The committee, member or post.",
  },
  "put-to[].meeting": { ask: "At which meeting?", hint: "As the body calls it." },
  "put-to[].capacity": { ask: "What power will they use?" },
  "put-to[].key.is": { ask: "Will it be a key decision?" },
  "put-to[].key.because": { ask: "Why will it be one, or why not?" },
  "put-to[].key.notice-published": {
    ask: "When was notice of it published?",
    hint: "At least 28 clear days before the meeting. If it is not published yet, leave this blank.",
  },
  "put-to[].private.is": { ask: "Will part of the meeting be private?" },
  "put-to[].private.because": { ask: "Why will it be private?" },
  "put-to[].contact": {
    ask: "Whom can people write to before the meeting?",
    hint: "A role or an office, not a person.",
  },
  "reviews[].verdict": { ask: "What did they find?" },
  "reviews[].note": {
    ask: "What did they say?",
    hint: "What should change, if anything, and why.",
    example: "The condition on evenings is needed.",
  },
  "decisions[].body": { ask: "Which body decided?" },
  "decisions[].decider": { ask: "Who decided for it?", hint: "The committee, member or post." },
  "decisions[].capacity": { ask: "What power did they use?" },
  "decisions[].on": { ask: "On what day?" },
  "decisions[].reference": { ask: "What is the body's own reference for it?" },
  "decisions[].result": { ask: "What was decided?" },
  "decisions[].resolution": {
    ask: "What are the words of the decision?",
    hint: "Word for word, as in the minutes.",
    example: "Agreed to open on two evenings a week from 1 March 2027.",
  },
  "decisions[].resolution[].words": { ask: "What are the words of this part?" },
  "decisions[].resolution[].delegated.to": {
    ask: "To whom is it delegated?",
    hint: "The member or post, not a name.",
  },
  "decisions[].resolution[].delegated.with": {
    ask: "Whom must they ask or agree with first?",
  },
  "decisions[].resolution[].delegated.limits": {
    ask: "How far may they go?",
    hint: "A sum, a time, a subject.",
  },
  "decisions[].reasons": {
    ask: "What were the reasons?",
    hint: "Write them out in full. In ten years, nobody may be able to find a report that you only name.",
    example: "More people can come, at a cost that the budget can carry.",
  },
  "decisions[].interests[].who": {
    ask: "Who declared it?",
    hint: "By role.",
    example: "Member for the north ward",
  },
  "decisions[].interests[].interest": {
    ask: "What is the interest?",
    hint: "Without details of anyone's health or needs.",
    example: "Trustee of a group that meets in the library",
  },
  "decisions[].interests[].kind": { ask: "What kind of interest is it?" },
  "decisions[].interests[].action": { ask: "What did they do?" },
  "decisions[].key.is": { ask: "Is it a key decision?" },
  "decisions[].key.because": { ask: "Why is it one, or why not?" },
  "decisions[].key.notice-published": { ask: "When was notice of it published?" },
  "decisions[].key.exception": {
    ask: "Which urgency rule was used instead of the full notice, and why?",
  },
  "decisions[].interests[].dispensation-by": {
    ask: "Who gave a dispensation, if anyone did?",
    hint: "By role, such as the head of paid service.",
  },
  "decisions[].call-in.published": {
    ask: "When was the decision published?",
    hint: "The time for a call-in is counted from then. If you leave this blank, it is counted from the day of the decision.",
  },
  "decisions[].dissent": {
    ask: "Did anyone disagree?",
    hint: "Who, by role, and why.",
    example: "The member for the north ward would have kept Sundays.",
  },
  "decisions[].effective-from": { ask: "From what day may it be acted on?" },
  "ended[].how": { ask: "How did the decision end?" },
  "ended[].body": { ask: "Whose decision ended?" },
  "ended[].by": { ask: "Who ended it?" },
  "ended[].on": { ask: "On what day did it end?" },
  "ended[].reference": { ask: "What is the reference of the later decision, or the court's own?" },
  "ended[].because": { ask: "Why did it end?" },
  "errata[].field": {
    ask: "Which answer do you want to correct?",
    hint: "Its number in the list, or its field, such as decisions.0.reference.",
  },
  "errata[].is": { ask: "What should it say?" },
  "errata[].because": { ask: "Why do you correct it?" },
  "look-backs[].by": {
    ask: "Who looked back?",
    hint: "A role, not a name.",
    example: "Libraries manager",
  },
  "look-backs[].learned": {
    ask: "What was learned?",
    hint: "What went wrong, and what will stop it happening again.",
    example: "Hire before opening.",
  },
  "look-backs[].share": {
    ask: "What went right that others could use?",
    example: "Ask the regular visitors first.",
  },
  "publication.access": { ask: "How much of this record is public?" },
  "publication.summary": {
    ask: "What does it mean, in plain words?",
    hint: "For the people it affects. Use short sentences and no abbreviations.",
    example: "The library will be open on two evenings, and closed on Sundays.",
  },
  "publication.not-before": {
    ask: "From what day may it be public?",
    hint: "Until then nothing public shows it, and its paper is for members. If it may be public now, leave this blank.",
  },
  "publication.retain-until": { ask: "Until what day is the record kept?" },
};
