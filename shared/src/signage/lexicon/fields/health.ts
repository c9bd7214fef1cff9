/** Hospitals, departments, treatment. */
export const HEALTH = `
医院=hospital
中医院=hospital of traditional chinese medicine/tcm hospital/traditional chinese medicine hospital
人民医院=people's hospital 中心医院=central hospital 儿童医院=children's hospital
妇产医院=obstetrics and gynecology hospital/maternity hospital
妇幼保健院=maternal and child health hospital/maternal and child health care hospital/maternity and child health care hospital
口腔医院=stomatological hospital/dental hospital/hospital of stomatology 肿瘤医院=cancer hospital
精神病院=mental hospital/psychiatric hospital/mental health hospital/mental health center
肛肠医院=proctology hospital/anorectal hospital/coloproctology hospital/hospital of proctology
眼科医院=eye hospital/ophthalmic hospital 骨科医院=orthopedic hospital
急救中心=emergency medical center/emergency center/first aid center/first-aid center/medical emergency center/ambulance center
急救站=first aid/first aid station/first-aid station/emergency station/ambulance station
急救点=first aid/first aid point/first aid station
医疗=medical/medical care/medical treatment/medical service/health care/healthcare
医疗点=medical point/medical station/first aid 医疗站=medical station/first aid/medical center
医疗救护=medical aid/first aid/medical rescue/medical care/ambulance service
医务室=clinic/medical room/first aid/infirmary/medical office 医务=medical 医生=doctor/physician
医师=doctor/physician 护士=nurse 护士站=nurses' station/nurse station/nursing station/nurse's station
护理=nursing/care 护理站=nursing station 主任=director/chief/head 专家=expert/specialist
专家门诊=specialist clinic/expert clinic/specialist outpatient clinic/expert outpatient/specialist outpatient/experts clinic
门诊=outpatient/clinic/outpatient clinic/outpatient service/out-patient
门诊部=outpatient department/outpatient clinic/clinic/outpatient/out-patient department
门诊楼=outpatient building/clinic building/outpatient clinic building/outpatient department
门诊大厅=outpatient hall/outpatient lobby 急诊=emergency 急诊室=emergency room/emergency/emergency department
急诊科=emergency department/emergency 急诊部=emergency department/emergency
住院=inpatient/hospitalization/hospital admission/admission/in-patient
住院部=inpatient department/inpatient/inpatient building/in-patient department/inpatient ward/inpatient wards
住院楼=inpatient building/inpatient department 入院=admission/hospital admission
出院=discharge/hospital discharge
住院处=admission office/admissions/inpatient admission/admission and discharge/admission/hospital admission
出入院办理=admission and discharge/admissions and discharges/hospital admission and discharge
病房=ward/patient room/sickroom/hospital ward 病房楼=ward building/inpatient building
病区=ward/inpatient ward/ward area 病人=patient 患者=patient 病床=hospital bed/bed
家属=family member/family/relative/families 探视=visiting/visit/visitor 探视时间=visiting hours 探望=visit
挂号=registration/register 挂号处=registration/registration office/registration desk
挂号收费=registration and payment/registration & payment/registration and cashier/registration and cashier
分诊=triage 急诊分诊台=triage/emergency triage/emergency triage desk 分诊台=triage/triage desk/triage station 预检=triage/pre-check/pre-examination/pre-screening
妇产科医院=women's hospital/obstetrics and gynecology hospital 导医=medical guide/guide/information B超室=ultrasound/ultrasound room/b-ultrasound room B超=ultrasound/b-ultrasound 预检分诊=triage/pre-examination and triage/pre-check and triage/pre-screening and triage 候诊=waiting/wait
候诊区=waiting area/waiting room/waiting zone 候诊室=waiting room/waiting area
候诊厅=waiting hall/waiting area/waiting room
诊室=consulting room/consultation room/clinic/examination room/exam room/doctor's office/clinic room
诊所=clinic 诊疗=diagnosis and treatment/treatment/medical treatment/clinic 诊断=diagnosis 治疗=treatment/therapy
治疗室=treatment room/therapy room 处置室=treatment room/disposal room/procedure room
换药室=dressing room/dressing change room/dressing-changing room/wound dressing room
换药=dressing change/dressing/change dressing
抢救室=emergency room/resuscitation room/rescue room/emergency treatment room 观察室=observation room
留观=observation/observation room 留观室=observation room/observation ward
手术=surgery/operation/operating/surgical 手术室=operating room/operating theatre/operation room/surgery/or
手术中=surgery in progress/operation in progress/in surgery 麻醉=anesthesia/anesthesiology
麻醉科=anesthesiology/department of anesthesiology/anesthesia 重症监护=intensive care
重症监护室=icu/intensive care unit 重症=intensive/severe/critical/intensive care 产房=delivery room
分娩室=delivery room 待产室=labor room/predelivery room/labour room 婴儿室=nursery/baby room
输液=infusion/iv/transfusion 输液室=infusion room/iv room/transfusion room/iv infusion room
输血=blood transfusion 输血科=blood transfusion/department of blood transfusion/blood bank 注射=injection
注射室=injection room/injection
采血=blood collection/blood drawing/blood sampling/blood draw/phlebotomy/blood test
采血室=blood collection room/blood drawing room/blood collection/blood sampling room
抽血=blood drawing/blood collection/blood test/blood draw
抽血处=blood drawing/blood collection/blood test/blood draw 献血=blood donation/donate blood
献血处=blood donation/blood donation station/blood donation center
献血屋=blood donation house/blood donation station 献血车=bloodmobile/blood donation vehicle/blood donation bus
血库=blood bank 血站=blood center/blood station 血=blood 化验=laboratory/lab/test/laboratory test
化验室=laboratory/lab/testing laboratory
检验科=clinical laboratory/laboratory/laboratory department/department of clinical laboratory/clinical laboratory department/lab
检验室=laboratory/testing room/lab 检查室=examination room/exam room/inspection room
心电图=ecg/ekg/electrocardiogram 心电图室=ecg room/ecg/ekg room/electrocardiogram room 超声=ultrasound/ultrasonic
超声科=ultrasound/ultrasound department/ultrasonography/department of ultrasound
彩超=color ultrasound/color doppler/ultrasound 放射科=radiology/radiology department/department of radiology
放射=radiology/radiation/radioactive
影像科=imaging/medical imaging/radiology/imaging department/department of medical imaging
核磁共振=mri/magnetic resonance imaging 磁共振=mri 胃镜=gastroscopy/gastroscope 内镜=endoscopy/endoscope
内窥镜=endoscopy/endoscope 病理科=pathology/pathology department/department of pathology
透析=dialysis/hemodialysis 药房=pharmacy/dispensary 药店=pharmacy/drugstore/chemist 药=medicine/drug
药品=medicine/drug/pharmaceutical/medication
中药=chinese medicine/traditional chinese medicine/tcm/herbal medicine/chinese herbal medicine
西药=western medicine
中药房=chinese medicine pharmacy/tcm pharmacy/chinese pharmacy/traditional chinese medicine pharmacy
西药房=western medicine pharmacy/western pharmacy/pharmacy
取药=medicine pick-up/pharmacy/collect medicine/medicine collection/pick up medicine/dispensary
取药处=pharmacy/medicine pick-up/dispensary/medicine collection/prescription pickup/medicine pickup
处方=prescription 非处方药=otc/over-the-counter/non-prescription/otc drugs/over-the-counter medicine
内科=internal medicine/internal medicine department/department of internal medicine
外科=surgery/surgical department/department of surgery/surgery department
儿科=pediatrics/paediatrics/pediatric department/department of pediatrics/pediatric
妇科=gynecology/gynaecology/department of gynecology/gynecology department
产科=obstetrics/department of obstetrics/obstetrics department
妇产科=obstetrics and gynecology/obstetrics & gynecology/ob/gyn/obstetrics/gynecology/obstetrics and gynaecology/department of obstetrics and gynecology
男科=andrology 眼科=ophthalmology/department of ophthalmology/ophthalmology department/eye
口腔科=stomatology/dentistry/dental department/dental clinic/department of stomatology/dental
口腔=dental/oral/stomatology 牙科=dentistry/dental clinic/dental department/dental
耳鼻喉科=ent/otolaryngology/ear, nose and throat/otorhinolaryngology/e.n.t./ent department
皮肤科=dermatology/department of dermatology/dermatology department 神经内科=neurology 神经外科=neurosurgery
心内科=cardiology 心外科=cardiac surgery 心脏=heart/cardiac 心血管=cardiovascular 消化内科=gastroenterology
消化科=gastroenterology 呼吸内科=respiratory medicine/pulmonology
呼吸科=respiratory medicine/pulmonology/respiratory 肾内科=nephrology 内分泌科=endocrinology
泌尿外科=urology/urological surgery 泌尿科=urology 骨科=orthopedics/orthopaedics/orthopedic department
胸外科=thoracic surgery 普外科=general surgery 整形外科=plastic surgery 肿瘤科=oncology 血液科=hematology
感染科=infectious diseases/infectious disease department/department of infectious diseases
传染科=infectious diseases 精神科=psychiatry/psychiatry department 心理科=psychology/clinical psychology
心理咨询=psychological counseling/counseling/psychological consultation/psychological counselling
康复=rehabilitation/recovery
康复科=rehabilitation/rehabilitation department/rehabilitation medicine/department of rehabilitation
肛肠科=proctology/anorectal department/anorectal/coloproctology 急诊内科=emergency internal medicine
老年科=geriatrics 老年病科=geriatrics
中医科=traditional chinese medicine/tcm/tcm department/department of traditional chinese medicine/chinese medicine
中医=traditional chinese medicine/tcm/chinese medicine 针灸=acupuncture/acupuncture and moxibustion
针灸科=acupuncture/acupuncture and moxibustion/department of acupuncture 推拿=tuina/massage/massotherapy
理疗=physiotherapy/physical therapy 理疗科=physiotherapy/physical therapy
体检=physical examination/health checkup/health check/medical examination/health examination/physical exam/medical checkup/checkup/physical check-up/health check-up
体检中心=physical examination center/health checkup center/medical examination center/health examination center/health check center/physical exam center/health screening center/checkup center/health check-up center
健康=health/healthy 健康教育=health education 保健=health care/healthcare/health
卫生=health/hygiene/sanitation/sanitary/clean/hygienic 卫生服务=health service/health care
卫生服务中心=health service center/health center/healthcare center/health care center
卫生服务站=health service station/health station/health care station 卫生站=health station/clinic
卫生室=clinic/health room/medical room 卫生院=health center/hospital 卫生所=clinic 防疫站=epidemic prevention station
疾控中心=cdc/center for disease control and prevention/disease control center/disease prevention and control center
疾病=disease/illness
疾病预防控制中心=center for disease control and prevention/cdc/center for disease prevention and control 发热=fever
发热门诊=fever clinic/fever outpatient/fever clinics
肠道门诊=enteric disease clinic/intestinal clinic/enteric clinic/diarrhea clinic/intestinal disease clinic/intestinal disease outpatient
疫苗=vaccine/vaccination 接种=vaccination/inoculation/immunization 疫苗接种=vaccination/vaccine inoculation
预防接种=vaccination/immunization/preventive vaccination
核酸检测=nucleic acid test/nucleic acid testing/covid test/pcr test 口罩=mask/face mask
体温=temperature/body temperature 医保=medical insurance/health insurance
医疗保险=medical insurance/health insurance 保险=insurance 病历=medical record/case history
病案室=medical records room/medical records/medical record room 太平间=mortuary/morgue 医疗废物=medical waste
医疗垃圾=medical waste 人流=abortion/induced abortion/crowd/passenger flow 无痛人流=painless abortion 流产=abortion
污物=waste/dirty/soiled/dirt/contaminated
污洗间=dirty utility room/sluice room/soiled utility room/dirty washing room
`;
