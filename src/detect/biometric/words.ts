import type { CategoryWords } from "../_lexicon/words";

/** Measurements of the body that identify somebody: fingers, face, eyes, voice, veins, gait. */
export const biometricWords: CategoryWords = {
  states: `*aftrykssk* fingerskan* fingerskab* ansigtsskan* ansigtsbil* facial_temp* facial_i* ansigtsmø* ansigtsprof* ansigtsprint* ansigtsda* stemmeaft* stemmeprø* stemmeprint* stemmelås* face_temp* template_id* biometrisk_pr* faceprint* voiceprint* voice_print* håndflades* håndscan! håndscanning* palm_sc* palm_vein* palm_print* venesc* venemø* enrolment_pho* enrollment_pho* face_match* face_data biometric_id* biometric_data biometric_tem* biometric_enr* gait_ana* gangartsa* tastemøn* tasterytm*
voice_prof*
håndfladea*
ten_print* face_unl*
måden_han_går måden_hun_går the_way_he_walks the_way_she_walks
irisbi* iris_temp* by_his_face fingerprint_temp* scan_of_my_hand
irissk*
fingervene* håndvene* finger_vein* håndgeom* hand_geom* ørescan* ear_scan* tastetryk* ansigtssøg*
ansigtstræk* facetemplate* pasbiom* håndprofil* hand_profile* kranieform*
pulsmønst* heartbeat_pat* vein_pat* irismøn* iris_pat* underskriftsdyn* signature_dyn* stemmeskab*
voice_sample* stemmeprofil* ansigtsskab* gangmøn* clearview tommelaftr* livstegns* livstegn_v* liveness pressure_prof*
håndskabel* ansigtsscan*`,
  said: "",
  matters: `thumbprint* *fingeraftryk* fingerprint* finger_sc* fingersc* ansigtsgen* ansigtssc* facial_rec* face_rec* face_scan* facial_scan* face_id! touch_id! irisgen* irissc* iris_scan* iris_rec* retina* nethindesc* stemmegen* voice_recog* voice_bio* biometri* eurodac gangart! gangartsg* keystroke* fingeravt* fingerabd*
handfl* ansiktsig* ansiktsgj*
voice_id
gait! latent_prin* partial_print øjesc* eye_scan* ansigtslog* ansigtsver* selfie_ver* voice_veri* voice_auth* voice_pat* fingerlås* finger_lo* thumb_sc*
typing_rh* typing_pat*
ansigt_scan*`,
  things: `thumb! fodaftryk* tommelfi* pegefin* index_fin* finger! fingeren fingre! fingrene ansigt! ansigtet face! stemme! voice! håndflade* øje! øjne! eyes! nethinde* aftryk
stemmepr* ganganalyse håndaftr* palmprint
palm! palms left_index right_index
stemmen
iris~
tommel! tommelen fingeren! håndens aftrykket left_thumb right_thumb`,
  acts: `enrol! enroll* re_enrol* aflæst! læses! læseren *scanneren reader! scannet scanned scanne! skannet re_regist* registreret indrull* indlæst identif* tog! tage! taget taken afviste rejected slette! slettet fjerne! delete* stored på_mig of_me recogni* genkend* gemt_om låser_op unlock* skabelon! template* godkende
verif* logger_ind stemple*
scanning_af scan_of
oprettet kjenn*
aftryk_af
match*
aflever* afgiv* scan_af nyt_scan
pegede_på peger_på sikkerhed!
scannes bliver_scannet
kender_ikke
locked
remov* låsen
gemt!
lagt_ind pattern! clock_in clocks_in
åbner_døren åbner_telefonen opens_the_door
som_kode
læser_ikke won_t_read
læst! læse_sin åbner! opens! op_for loggede logger
kvittere* slog_ud slået_op hash let_in
on_file oprette! sensor* porten terminalen lås!
enrolm*`,
  not: `browser_fing* device_fing* fingeraftryksl* fingerprint_rea* digital_fing* face_to_face face_value fingerprinting voice_mail voicemail iris_will key_fing* you_face we_face

palm_pil*
palm_spr* palm_be*
sit_fingeraftryk_på
digitale_fingeraf* retina_disp* retina_scr* retinaskærm*`,
};
