/**
 * Everybody invented who signs in: account, role, name, desk, office, agency, the place it serves, district.
 * In Kiryandongo with Kigumba sits one of each role; Nwoya has a smaller crew; the last serve the nation.
 */
export const STAFF_TABLE = `
pswo.kiryandongo | PSWO | Kabonesa Ruth | Probation desk, Kiryandongo | Kiryandongo probation and social welfare office | LG | 120 | Kiryandongo
spswo.kiryandongo | SPSWO | Byenkya Julius | Probation desk, Kiryandongo | Kiryandongo probation and social welfare office | LG | 120 | Kiryandongo
dac.kiryandongo | DAC | Asiimwe Patrick | District action centre, Kiryandongo | Kiryandongo probation and social welfare office | LG | 120 | Kiryandongo
dcdo.kiryandongo | DCDO | Kyomuhendo Irene | Community development, Kiryandongo | Kiryandongo community services | LG | 120 | Kiryandongo
cdo.kigumba | CDO | Mbabazi Sarah | Community desk, Kigumba | Kigumba sub-county | LG | 120.280.1849 | Kiryandongo
para.kigumba | PARA_SW | Okello Denis | Para-social workers, Kigumba | Kigumba sub-county | LG | 120.280.1849 | Kiryandongo
cdo.kiryandongo | CDO | Businge Moses | Community desk, Kiryandongo sub-county | Kiryandongo sub-county | LG | 120.281.1854 | Kiryandongo
para.kiryandongo | PARA_SW | Kunihira Peace | Para-social workers, Kiryandongo sub-county | Kiryandongo sub-county | LG | 120.281.1854 | Kiryandongo
cfpu.kiryandongo | CFPU | Amongin Stella | Child and family protection, Kiryandongo | Kiryandongo police station | UPF | 120 | Kiryandongo
health.kiryandongo | HF_FOCAL | Nansubuga Joan | Child health desk, Kiryandongo | Kiryandongo health centre | MoH | 120 | Kiryandongo
ngo.kiryandongo | IP_CASEWORKER | Opolot Simon | Case work, Open Hands Kiryandongo | Open Hands for Children, Kiryandongo | NGO | 120 | Kiryandongo
ngo-lead.kiryandongo | IP_SUPERVISOR | Nalubega Harriet | Case work, Open Hands Kiryandongo | Open Hands for Children, Kiryandongo | NGO | 120 | Kiryandongo
pswo.nwoya | PSWO | Oryem Geoffrey | Probation desk, Nwoya | Nwoya probation and social welfare office | LG | 22 | Nwoya
spswo.nwoya | SPSWO | Lamunu Agnes | Probation desk, Nwoya | Nwoya probation and social welfare office | LG | 22 | Nwoya
cdo.alero | CDO | Komakech Felix | Community desk, Alero | Alero sub-county | LG | 22.52.306 | Nwoya
para.alero | PARA_SW | Aciro Hellen | Para-social workers, Alero | Alero sub-county | LG | 22.52.306 | Nwoya
cdo.koch-goma | CDO | Lakot Sharon | Community desk, Koch-Goma | Koch-Goma sub-county | LG | 22.52.308 | Nwoya
para.koch-goma | PARA_SW | Odong Isaac | Para-social workers, Koch-Goma | Koch-Goma sub-county | LG | 22.52.308 | Nwoya
cfpu.nwoya | CFPU | Okiror Emmanuel | Child and family protection, Nwoya | Nwoya police station | UPF | 22 | Nwoya
health.nwoya | HF_FOCAL | Auma Doreen | Child health desk, Nwoya | Nwoya health centre | MoH | 22 | Nwoya
ngo.nwoya | IP_CASEWORKER | Ayaa Winnie | Case work, Open Hands Nwoya | Open Hands for Children, Nwoya | NGO | 22 | Nwoya
helpline | HL_COUNSELLOR | Nakku Lillian | Helpline desk | Child helpline | MGLSD | - | -
helpline.manager | HL_CASE_MGR | Lubega Ivan | Helpline desk | Child helpline | MGLSD | - | -
helpline.supervisor | HL_SUPERVISOR | Namutebi Sylvia | Helpline desk | Child helpline | MGLSD | - | -
ministry.children | NAT_CHILD | Nakiganda Juliet | Children’s desk, ministry | Ministry, children’s department | MGLSD | - | -
ministry.monitoring | NAT_ME | Kiggundu Amos | Children’s desk, ministry | Ministry, children’s department | MGLSD | - | -
administrator | NAT_ADMIN | Ssekandi Nicholas | System and records, ministry | Ministry, children’s department | MGLSD | - | -
protection | DPO | Nabbosa Prossy | System and records, ministry | Ministry, children’s department | MGLSD | - | -
auditor | AUDITOR | Mukasa Godfrey | System and records, ministry | Ministry, children’s department | MGLSD | - | -
ministry.homes | NAT_ALTCARE | Wasswa Beatrice | Alternative care desk, ministry | Ministry, children’s department | MGLSD | - | -
`
