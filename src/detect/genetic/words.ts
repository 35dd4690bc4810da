import type { CategoryWords } from "../_lexicon/words";

/** Inherited traits and what analyses of samples show. */
export const geneticWords: CategoryWords = {
  states: `
*gentest* gentesten gen_test dna_test* dna_profil* dna_prøve* dna_analyse* dna_svar* dna_match* dna_spor* dna_resultat* genprofil* genprøve* genetisk_test* genetiske_test* genetisk_rådgivning genetisk_udredning genetisk_screening genetisk_analyse genetisk_disponeret genetisk_disposition genetisk_anlæg genetisk_sygdom* genetisk_betinget genetisk_risiko* klinisk_genetisk* brca* *mutation! mutationen *mutationen genmutation* genfejl* genvariant* bærer_af_gen* bærer_af_en_gen* anlægsbærer* arvelig_disp* arveligt_disp* arvelig_sygdom* arvelig_risiko* arvelig_bryst* arvelig_kræft* arvelig_hjerte* arvelige_gen* kromosom* helgenom* genom! genomsekv* exom* hele_hans_genom trisomi* faderskabstest* faderskabssag* huntington_gen* lynch_syndrom* 
genetic_test* genetic_screen* genetic_counsel* genetic_profil* genetic_disorder* genetic_condition* genetic_predispos* genetic_risk* genetic_marker* genetic_mutation* genetic_result* genetically_predispos* hereditary* carrier_of_the carries_the_gene carries_the_* gene_mutation* faulty_gene* gene_variant* pathogenic_variant* whole_exome* exome_seq* whole_genome genome_seq* paternity_test* karyotyp* chromosom* 23andme* 23_andme ancestry_dna ancestrydna myheritage* lynch_syndrome palb2* cftr* hla_type* hla_typ* dna_profile* dna_sampl* dna_result* dna_swab* dna_evidence gentest_ gendefekt* gentech_test erbkrank*
`,
  matters: `
dna! gener! genet! gene! genes! arvelig! arveligt arvelige genetisk! genetiske genetic! genetics inherited arveanlæg* disponeret_for predisposed* mutation! mutationer familiær! vævstype* spytprøve* saliva_sample* blodtype* blood_type* anlæg_for
`,
  hints: `
bærer! carrier! carries! variant! rådgivning! counselling! prøve! prøven sample! risiko! svar! result! results! faderskab* paternity! søster! sister! bror! mor! far! sygdom! syndrom* syndrome* laboratori* rigshospital* screening!
`,
  groups: "",
  not: `
in_our_dna i_vores_dna vores_dna our_dna virksomhedens_dna brandets_dna company_dna brand_dna firmaets_dna i_dna_et mutation_test* genetisk_algoritm* genetic_algorithm* gentest_af gentestes gentestet genetableret gentest_modul katte_dna genmodific* genetically_modif* gmo! general_* 
`,
};
