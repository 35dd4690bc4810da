import type { CategoryWords } from "../_lexicon/words";

/** Measurements of the body that identify somebody: fingers, face, eyes, voice, veins, gait. */
export const biometricWords: CategoryWords = {
  states: `*aftrykssk* irissk* ansigtssk* ansigtsmø* ansigtspr* ansigtsda* stemmeaf* stemmepr* iris_temp* face_temp* fingerprint_temp* template_id* biometrisk_pr* faceprint* voiceprint* voice_print* håndflades* palm_vein* palm_print* venesc* venemø* enrolment_ph* enrollment_ph* face_match* face_data biometric_id* biometric_data biometric_tem*`,
  said: "",
  matters: `*fingeraftryk* fingerprint* finger_sc* fingersc* ansigtsgen* ansigtssc* ansigt_scan* ansigtet_scan* facial_rec* face_rec* face_scan* facial_scan* face_id! irisgen* irissc* iris_scan* iris_rec* retina_* nethindesc* stemmegen* voice_rec* biometri* gangartsg* keystroke_dyn* fingeravt* fingerabd*`,
  things: `thumb! tommelfi* pegefin* index_fin* finger! ansigt! ansigtet face! iris! stemme! voice!`,
  acts: `enrol! enrolled enroll* re_enrol* aflæst! scannet scanned scanne! re_regist* registreret indrull* indlæst matched afviste rejected slette! slettet fjerne! delete* stored på_mig of_me recogni* gemt_om`,
  not: `browser_fing* device_fing* fingeraftryksl* fingerprint_rea* fingerprint_sen* digital_fing* face_to_face face_value fingerprinting voice_mail voicemail iris_will`,
};
