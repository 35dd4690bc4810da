/** English: what those write who know the law, lawyers and unions: that they ask formally, the rights by their own names, and for whom. */
export const EN_FORMAL = `
formally: i am making, i'm making, i make, i now make, wish to make, want to make, would like to make, i'd like to make, like to make,
  writing to make, like to submit, wish to submit, want to submit, i am submitting, i'm submitting, i submit, writing to submit,
  order to submit, order to make, am hereby making, hereby making, hereby, i request, i am requesting, i'm requesting, i formally, i demand,
  i therefore request, treat this _ as, accept this _ as, consider this _, regard this _ as, take this _ as, process this _ as, this is a,
  this is an, this is my, this email is, this e mail is, this letter is, this constitutes, like to exercise, wish to exercise,
  want to exercise, am exercising, i'm exercising, i exercise, writing to exercise, to exercise my, exercise of my, like to invoke,
  wish to invoke, want to invoke, i am invoking, i'm invoking, i invoke, writing to invoke, i rely on, i am asserting, i assert,
  like to use my, want to use my, wish to use my, like to lodge, wish to lodge, am lodging, find attached my, find enclosed my,
  attached is my, enclosed is my, attached my, enclosed my, here is my, request on his behalf, request on her behalf,
  request on their behalf, on behalf of my client, we request, we demand
unsaid: who want, who wish, may exercise, can exercise, their right, your right, about the right, about right, about subject, article about,
  don't, do not, does not, not, won't, if, unless, whether, when, your request, your access request, your subject access, your data subject,
  your dsar, your sar, reminder, summary, example, copy of a, would be
by-law: under _ gdpr, pursuant to _ gdpr, in accordance with _ gdpr, per _ gdpr, by virtue of _ gdpr, under _ data protection act,
  pursuant to _ data protection act, in accordance with _ data protection act, under _ data protection law, under _ ccpa,
  under _ general data protection regulation, pursuant to _ general data protection regulation, gdpr request, gdpr rights,
  article of the gdpr
access-noun: access, disclosure
sar: sar, sars
made-up: template, draft of, draft for, this draft, our draft, drafted, wording, test case, imagine, user story, role play, sample letter,
  sample text, specimen, just testing, testing the, hypothetical, hypothetically, this case, case study, what would you, how would you,
  what do you think
paper: log, policy, policies, procedure, template, form, guidance, training, update, overview, statistics, report on, process, agenda,
  status, minutes, checklist, guide, seminar, newsletter, handbook, register, tracker, response, reply, answer
access-name: article 15 right, article 15 rights, subject access, data subject access request, dsar, dsars, right of access,
  right to access, access right, article 15 request, gdpr access request, right of subject access
erase-name: article 17 right, article 17 rights, right to erasure, right of erasure, right to be forgotten, right to deletion,
  erasure request, data deletion request, data erasure, article 17 request, request for erasure, request for deletion of my,
  gdpr deletion request
rectify-name: article 16 right, article 16 rights, right to rectification, right of rectification, right to rectify, rectification request,
  request for rectification, article 16 request
restrict-name: article 18 right, article 18 rights, right to restriction, right of restriction, right to restrict,
  restriction of processing, restriction request, restrict processing, article 18 request
port-name: article 20 right, article 20 rights, data portability, right to portability, portability request, article 20 request
object-name: article 21 right, article 21 rights, right to object, objection to processing, objection to the processing,
  objection under article 21, article 21 request, objection to profiling
i-object: i object, i hereby object, i am objecting, object on his behalf, object on her behalf, we object
auto-name: right not to be subject, right to human intervention, article 22 request
consent-name: withdrawal of consent, consent withdrawal, withdrawal of my consent, withdraw my consent, withdrawing my consent
i-withdraw: i withdraw my consent, i hereby withdraw my consent, i am withdrawing my consent, i'm withdrawing my consent,
  i revoke my consent
complaint-name: data protection complaint, gdpr complaint, complaint about data, complaint about the processing, complaint about processing,
  complaint about personal data, complaint about my data, complaint about my personal, complaint about the handling of my, privacy complaint
breach-name: personal data breach, data breach notification, data breach report, gdpr breach
points-away: see attached, attached letter, see the attached, find attached, please find, enclosed, attached, see subject, see the subject,
  as per subject
relative: we represent, i represent, representing, we are acting for, i act for, we act on behalf, solicitors for, solicitor for,
  lawyer for, attorneys for, counsel for, i am instructed by, we are instructed by, instructed on behalf, our member, instructed to act
proxy: we represent, i represent, representing, we act for, i act for, acting for, we act on behalf, solicitors for, solicitor for,
  lawyer for, attorneys for, attorney for, counsel for, instructed by, on behalf of, on his behalf, on her behalf, on their behalf,
  my client, our client, our member, power of attorney
about-him: regarding him, regarding her, relating to her, relating to them, concerning them, of our client, about our client,
  about our member, held on our client, hold on our client, held for him, held for her
`;
