import type { CategoryWords } from "../_lexicon/words";

/** Measurements of the body that identify somebody: fingers, face, eyes, voice, veins, gait. */
export const biometricWords: CategoryWords = {
  states: `
*fingeraftryksskabelon* irisskabelon* ansigtsskabelon* ansigtsmønster* ansigtsprofil* stemmeaftryk* stemmeprofil* iris_template* face_template* fingerprint_template* biometric_template* template_id* biometric_profile* biometric_record* biometrisk_profil* biometrisk_skabelon* faceprint* voiceprint* voice_print* håndfladescan* palm_vein* palm_print* håndaftryk* venescan* venemønster* irisaftryk* iris_scan_of enrolled_fingerprint* enrolment_photo enrollment_photo face_match* palmprint* fingeravtryck* fingeravtrykk* 
`,
  matters: `
*fingeraftryk! *fingeraftryk* fingerprint* finger_print* finger_scan* fingerscan* ansigtsgenkend* ansigtsscan* ansigtet_scannet ansigt_scannet facial_recogn* face_recogn* face_scan* facial_scan* face_id faceid irisgenkend* irisscan* iris_scan* iris_recogn* retina_scan* nethindescan* retinal_scan* stemmegenkend* voice_recogn* voice_biometr* biometri* biometr* gait_recogn* gangartsgenkend* signaturbiometri tastetrykdynamik* keystroke_dynam* fingerabdruck* gesichtserkennung* ansiktsigenkänn* touch_id
`,
  hints: `
tommelfinger* thumb! index_finger pegefinger* finger! fingers! ansigt! ansigtet face! iris! irises stemme! voice! skabelon* template* enrol! enrolled enroll* re_enrol* aflæst! scannet scanned scan! scanne! scanner! matchede matched match! score! adgang! adgangssystem* access! reader! læser! stempelur* dørlås* controller! indrull* registreret verified verify slettet
`,
  groups: "",
  not: `
browser_fingerprint* device_fingerprint* fingeraftrykslæser* fingerprint_reader* fingerprint_sensor* digital_fingerprint* recognition_terminal* recognition_software recognition_technolog* face_to_face in_the_face face_value pas_med_biometri iris_will fingerprinting
`,
};
