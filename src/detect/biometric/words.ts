import type { CategoryWords } from "../_lexicon/words";

/** Measurements of the body that identify somebody: fingers, face, eyes, voice, veins, gait. */
export const biometricWords: CategoryWords = {
  states: `
*aftryksskab* irisskab* ansigtsskab* ansigtsmøn* ansigtsprof* ansigtsdata stemmeaftryk* stemmeprof* iris_templ* face_templ* fingerprint_templ* biometric_* template_id* biometrisk_prof* faceprint* voiceprint* voice_print* håndfladesc* palm_vein* palmprint* palm_print* håndaftryk* venesc* venemøn* enrolment_photo enrollment_photo face_match* face_data
`,
  matters: `
*fingeraftryk* fingerprint* finger_scan* fingersc* ansigtsgenk* ansigtssc* ansigt_scannet ansigtet_scannet facial_rec* face_rec* face_scan* facial_scan* face_id! irisgenk* irissc* iris_scan* iris_rec* retina_* nethindesc* stemmegenk* voice_rec* biometri* gangartsg* keystroke_dyn* fingeravtr* fingerabdr* gesichtserk*
`,
  things: `thumb! tommelfinger* pegefinger* index_finger fingeraftryk* fingerprint* ansigtsgenk* facial_rec* face_rec* irisgenk* iris_scan* stemmegenk* voice_rec* finger! ansigt! face! iris! stemme! voice!`,
  acts: `enrol! enrolled enroll* re_enrol* aflæst! scannet! scanned scanne! re_register* registreret_* indrull* matched afviste rejected slette! slettet delete* stored på_mig of_me recognise* recognize* gemt_om`,
  not: `
browser_fingerp* device_fingerp* fingeraftryksl* fingerprint_read* fingerprint_sensor* digital_fingerp* face_to_face face_value fingerprinting voice_mail voicemail
`,
};
