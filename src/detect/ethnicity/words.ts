import type { CategoryWords } from "../_lexicon/words";

/** Peoples and minorities that live in the Nordic countries, and the words of descent and skin colour. */
export const ethnicityWords: CategoryWords = {
  states: `
etnisk_* *_afstamning etnicitet* ikke_vestl* indvandrerb* flygtningeb* mørk_i_huden hudfarv* sort_hud* mørk_hud* mørke_hud* perker* adopteret_fra
romaer! romaerne er_roma sigøjn* gypsy! gypsies traveller_fam* kurder! kurdere kurdisk! kurd! kurds kurdish inuit! inuk! grønlænder! grønlændere greenlander* er_same somalier! somaliere palæstinens* palestin* tamil! tamiler* tjetjen* chechen* assyrer! azerbajd* uigur* uighur* rohing* araber! arabere vietnameser! romani!
*n_descent *e_descent *h_descent native_am* first_nations aborigin* ojibwe* hispanic latina! latino! african_am* afro_* mixed_race biracial british_as* british_pa* british_in* black_british black_wom* black_man white_wom* white_man white_male black_male black_emp* black_coll* only_black only_asian of_colour of_color people_of_your dark_skin* skin_col* ethnically racial_* racially bådflygtn* neger! er_sort eskimo* ethnic_or* ethnic_ba* roma_descent er_same_* a_quarter_sami was_sami is_sami m_sami`,
  said: `black! mulat! asian!`,
  matters: `racist! racis* efterkommer! asylans* asylum_see* flygtning! refugee! indvandrer! raceprof* ethnicity!`,
  things: `baggrund! background oprindelse! origin! descent! herkomst! heritage! roots! rødder! appearance hud! huden skin! forældre! parents! familie! family! efterkommer slægt quarter udseende`,
  acts: `
iransk* irakisk* syrisk* libanes* tyrkisk* pakistansk* afghansk* somalisk* etiopisk* eritreisk* marokk* tunesisk* egyptisk* palæstin* jordansk* arabisk* afrikansk* asiatisk* kinesisk* vietnames* thailandsk* filippin* indisk* bosnisk* serbisk* albansk* rumænsk* polsk* russisk* ukrainsk* grønlandsk* samisk* latinamer* mellemøst* sydlandsk* udenlandsk* libanon!
iranian! iraqi! syrian! lebanese turkish! pakistani! afghan! somali! ethiopian eritrean moroccan nigerian ghanaian kenyan! african! asian! arab! chinese vietnam* filipino! indian! bangladeshi romanian! caribbean`,
  not: `race_con* of_origin oprindelsesc* oprindelsesl* is_black_f*`,
};
