import type { CategoryWords } from "../_lexicon/words";

/** Measurements of the body that identify somebody: fingers, face, eyes, voice, veins, gait. */
export const biometricWords: CategoryWords = {
  states: `*aftrykssk* fingersk* *ansigtssk* ansigtsbil* facial_t* facial_i* ansigtsmø* ansigtspr* ansigtsda* stemmeaf* stemmepr* irissk* irism* irisb* iris_temp* stemmelås* by_his_face by_her_face by_my_face face_temp* fingerprint_temp* template_id* biometrisk_pr* faceprint* voiceprint* voice_print* håndflades* håndsc* palm_sc* palm_vein* palm_print* venesc* venemø* enrolment_ph* enrollment_ph* face_match* face_data biometric_id* biometric_data biometric_tem* biometric_enr* gait_ana* gangartsa* tastemøn* tasterytm*
voice_prof* by_his_voice by_her_voice
håndfladea*
ten_print* face_unl* scan_of_my_hand
scan_of_her_hand scan_of_his_hand`,
  said: "",
  matters: `thumbprint* *fingeraftryk* fingerprint* finger_sc* fingersc* ansigtsgen* ansigtssc* ansigt_scan* ansigtet_scan* facial_rec* face_rec* face_scan* facial_scan* face_id! touch_id! irisgen* irissc* iris_scan* iris_rec* retina* nethindesc* stemmegen* voice_rec* voice_bio* biometri* eurodac gangart! gangartsg* keystroke* fingeravt* fingerabd*
handfl* gesichtserk* ansiktsig* ansiktsgj*
voice_id`,
  things: `thumb! tommelfi* pegefin* index_fin* finger! fingeren fingre! fingrene ansigt! ansigtet face! iris! stemme! voice! håndflade* øje! øjne! eyes! nethinde* aftryk
stemmepr* ganganalyse håndaftr* palmprint`,
  acts: `enrol! enroll* re_enrol* aflæst! læses! læseren *scanneren reader! scannet scanned scanne! skannet re_regist* registreret indrull* indlæst identif* tog! tage! taget taken afviste rejected slette! slettet fjerne! delete* stored på_mig of_me recogni* genkend* gemt_om låser_op unlock* skabelon! template* godkende
verif* logger_ind stemple*
scanning_af scan_of
oprettet kjenn* erkannt
aftryk_af
match*
aflever* afgiv* scan_af nyt_scan
pegede_på peger_på sikkerhed! procents
scannes bliver_scannet
kender_ikke
locked
remov* låsen
kan_kende gemt!`,
  not: `browser_fing* device_fing* fingeraftryksl* fingerprint_rea* fingerprint_sen* digital_fing* face_to_face face_value fingerprinting voice_mail voicemail iris_will key_fing* you_face we_face sit_fingeraftryk_på
fingerabdruckl*`,
};
