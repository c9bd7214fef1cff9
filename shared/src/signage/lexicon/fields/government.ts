/** Government services, police, fire, emergency, law. */
export const GOVERNMENT = `
政府=government 人民政府=people's government 政务=government/government affairs/administrative/government service
政务服务=government service/administrative service
政务服务中心=government service center/government services center/government affairs service center/administrative service center/administrative services center
政务大厅=government service hall/government affairs hall/administrative service hall
服务大厅=service hall/service lobby 办事大厅=service hall/service lobby/business hall/office hall
办事处=office/agency 办事=service/handle affairs/office
综合=comprehensive/general/integrated/multi-purpose/complex
综合窗口=comprehensive service/general service/comprehensive window/comprehensive service window/general services/general service counter/integrated service counter
综合服务=comprehensive service/general service/integrated service/general services
行政=administrative/administration/executive
行政审批=administrative approval/administrative examination and approval 审批=approval/examination and approval
审核=review/examine/verification 公安=public security/police 公安局=public security bureau/police
公安部=ministry of public security 派出所=police station 警察=police/policeman/police officer
民警=police/police officer/policeman 警务=police 警务室=police office/police/police room
警务站=police station/police/police post 警务工作站=police station/police workstation/police post
报警点=police call point/alarm point/emergency call point/police 报警器=alarm
报警电话=police call/emergency call/police hotline/emergency number/police/alarm call/call police
火警=fire/fire alarm/fire call/in case of fire 火警电话=fire call/fire emergency/fire hotline
急救电话=ambulance/medical emergency/emergency call/first aid hotline
消防=fire/fire control/fire fighting/firefighting/fire protection/fire-fighting/fire safety/fire service
消防队=fire brigade/fire station/fire department/fire company 消防站=fire station 消防栓=fire hydrant/hydrant
消火栓=fire hydrant/hydrant
消防器材=fire equipment/fire-fighting equipment/firefighting equipment/fire fighting equipment/fire apparatus/fire extinguishing equipment/fire protection equipment
消防设施=fire facilities/fire-fighting facilities/firefighting facilities/fire equipment/fire protection facilities/fire control facilities/fire safety facilities
消防箱=fire box/fire hydrant box/fire hose cabinet/fire equipment box/fire cabinet/hydrant cabinet
消防水带=fire hose 水带=hose/fire hose 消防水泵=fire pump 水泵=pump/water pump
消防电话=fire telephone/fire phone/fire emergency phone 消防员=firefighter/fireman
灭火器=fire extinguisher/extinguisher
灭火器箱=fire extinguisher box/fire extinguisher cabinet/fire extinguisher case 灭火毯=fire blanket
烟感=smoke detector/smoke sensor 喷淋=sprinkler 防火门=fire door/fireproof door
防火卷帘=fire shutter/fire curtain/fire roller shutter/fire rolling shutter/fireproof shutter
卷帘门=roller shutter/rolling shutter/roller shutter door/shutter 卷帘=roller shutter/shutter 应急=emergency
应急灯=emergency light/emergency lamp 应急照明=emergency lighting 应急避难场所=emergency shelter
避难场所=shelter/emergency shelter 避难处=shelter/refuge 避险处=shelter 应急供水=emergency water supply 供水=water supply
应急供电=emergency power supply 供电=power supply 应急物资=emergency supplies/emergency supply/emergency materials
物资=supplies/material/goods 应急指挥=emergency command 指挥=command/conduct/directing
指挥部=command post/headquarters/command center/command headquarters 指挥中心=command center/control center
应急棚宿区=emergency tent area/emergency camp/emergency shelter area/area for makeshift tents/emergency tents/emergency camping area/emergency makeshift tents
棚宿区=tent area/makeshift tents/tents 应急厕所=emergency toilets/emergency toilet
应急医疗救护=emergency medical treatment/emergency medical aid/emergency medical service
应急停机坪=emergency helipad/emergency helicopter pad/emergency apron
停机坪=helipad/apron/parking apron/helicopter pad 紧急=emergency/urgent 紧急情况=emergency/in case of emergency
紧急呼叫=emergency call/sos 紧急求助=emergency help/emergency call/sos/emergency/emergency assistance
紧急停止=emergency stop 急停=emergency stop 急停按钮=emergency stop/emergency stop button 紧急制动=emergency brake
紧急按钮=emergency button/panic button/emergency 紧急开关=emergency switch
紧急开门=emergency door release/emergency door open/emergency door opening
紧急集合点=emergency assembly point/assembly point/emergency meeting point/emergency muster point
集合点=assembly point/meeting point/gathering point/rendezvous 集合处=assembly point/meeting point
集散地=distribution center 安全锤=safety hammer/emergency hammer
破窗锤=emergency hammer/window breaker/glass breaker/safety hammer/window-breaking hammer
逃生锤=emergency hammer/escape hammer 安全带=seat belt/safety belt/seatbelt/seat belts
安全帽=safety helmet/hard hat/helmet/safety hat 头盔=helmet 防护服=protective clothing/protective suit 手套=glove
护目镜=goggles/protective goggles/safety goggles/protective glasses 安全=safety/safe/security/secure
安全绳=safety rope/lifeline 安全网=safety net
安全须知=safety instructions/safety notice/safety information/safety guidelines/safety rules
安全提示=safety tips/safety notice/safety reminder/safety instructions
安全生产=safe production/work safety/production safety/safety in production/workplace safety 法院=court
人民法院=people's court 检察院=procuratorate 人民检察院=people's procuratorate 司法=judicial/justice
司法局=bureau of justice/judicial bureau/justice bureau 司法所=judicial office/justice office 法律=law/legal
法律援助=legal aid 法律援助中心=legal aid center 法律服务=legal service/legal services 律师=lawyer/attorney
律师事务所=law firm/law office 公证处=notary office/notary public/notary public office 公证=notary/notarization
援助=aid/assistance 调解=mediation 调解室=mediation room 仲裁=arbitration 税务=tax/taxation
税务局=tax bureau/taxation bureau/tax service/taxation administration/tax administration/tax authority/tax office
税=tax 工商=industry and commerce/industrial and commercial/business
工商局=administration for industry and commerce
市场监督管理局=market regulation administration/administration for market regulation/market supervision administration/market supervision bureau
市场监管=market regulation/market supervision 城管=urban management/city management/chengguan
城市管理=urban management/city management/urban administration 城市=city/urban
综合执法=comprehensive law enforcement/integrated law enforcement 执法=law enforcement
民政局=civil affairs bureau/bureau of civil affairs 民政=civil affairs 婚姻登记=marriage registration
婚姻登记处=marriage registration office/marriage registry/marriage registration/marriage registration center
结婚登记=marriage registration 户籍=household registration/household/residence registration
户口=household registration/hukou/registered residence 身份证=id card/id/identity card/identification card
证件=id/certificate/document/identification/credential/papers
有效证件=valid id/valid certificate/valid document/valid identification/valid credentials
证=certificate/card/permit/license/id/pass
工作证=staff card/employee id/work permit/staff pass/work id/employee card 通行证=pass/permit
居住证=residence permit 学生证=student id/student card 老年证=senior card/senior citizen card/senior citizen id
军官证=military id/military officer id/officer's id
残疾证=disability certificate/disability id/disabled certificate 记者证=press card/press pass
驾驶证=driver's license/driving license 营业执照=business license 许可证=license/permit
不动产登记=real estate registration/immovable property registration/real property registration
不动产=real estate/immovable property/real property 房产=real estate/housing/property 房地产=real estate
社保=social security/social insurance 社会保险=social insurance/social security 社会保障=social security
人力资源=human resources 就业=employment 就业服务=employment service 劳动保障=labor security/labor and social security
人才=talent/talents/human resources 人事=personnel
人事处=personnel office/personnel department/human resources office 财务=finance/accounting/financial
财务室=finance office/accounting office/accounts office/finance room/accountant's office
财务处=finance office/finance department/accounting office 财务部=finance department/accounting department
会计=accounting/accountant 会计室=accounting office/accounting room/accountant's office 出纳=cashier
审计=audit/auditing 档案=archives/file/record 外事=foreign affairs 外事办公室=foreign affairs office
宣传=publicity/propaganda/promotion/communications 宣传部=publicity department 组织部=organization department
纪检=discipline inspection
信访=letters and calls/petition/complaint letters and visits/public complaints/letters and visits
信访接待室=letters and calls reception room/petition reception room/complaints reception/public complaints reception/petition reception
工会=labor union/trade union/union 妇联=women's federation
居委会=residents' committee/neighborhood committee/residents committee/neighbourhood committee
居民委员会=residents' committee/neighborhood committee/residents committee 居民=resident
村委会=villagers' committee/village committee 村民委员会=villagers' committee/village committee
委员会=committee/commission 管理委员会=administrative committee/management committee/administration committee
管委会=administrative committee/management committee/administration committee
管理处=administration office/management office/administrative office/administration
管理局=administration/bureau/administration bureau/authority
管理所=administration office/management office/administration 管理中心=management center/administration center
物业=property/property management 物业管理=property management 物业服务=property service/property management
局=bureau/administration/office 厅局= department 部门=department/agency/authority
单位=unit/organization/institution/work unit 机构=institution/organization/agency/body
机关=office/government office/organ/agency 企业=enterprise/business/company/corporate
公司=company/corporation/co. 有限公司=co., ltd./limited/company/co. ltd 集团=group/corporation
协会=association/society 学会=society/association 基金会=foundation 联合会=federation/association/union
投诉电话=complaints hotline/complaints/complaint hotline/complaint line/complaints line
监督电话=supervision hotline/supervision/complaints/complaints hotline/supervision telephone
服务热线=service hotline/hotline/customer service hotline/helpline 热线=hotline
咨询电话=enquiry hotline/information hotline/inquiry hotline/information/inquiries/enquiries/help line/information line
救援电话=rescue hotline/rescue call/emergency call/rescue phone/emergency number
预约电话=reservation hotline/booking hotline/reservation number/reservations 停留=stay/stop
居留=residence/reside/residency 外国人=foreigner/foreign/foreign national/alien
商务部=ministry of commerce 财政部=ministry of finance 教育部=ministry of education/education department 国防部=ministry of national defense
科学技术部=ministry of science and technology 科技部=ministry of science and technology 民政部=ministry of civil affairs
司法部=ministry of justice 自然资源部=ministry of natural resources 水利部=ministry of water resources
生态环境部=ministry of ecology and environment 农业农村部=ministry of agriculture and rural affairs
住房和城乡建设部=ministry of housing and urban-rural development 交通运输部=ministry of transport
文化和旅游部=ministry of culture and tourism 工业和信息化部=ministry of industry and information technology
应急管理部=ministry of emergency management 退役军人事务部=ministry of veterans affairs
人力资源和社会保障部=ministry of human resources and social security 国家安全部=ministry of state security
中国人民银行=people's bank of china 审计署=national audit office 国家统计局=national bureau of statistics
国家文物局=national cultural heritage administration 国家档案局=national archives administration
海关总署=general administration of customs 国家税务总局=state taxation administration
国家发展和改革委员会=national development and reform commission 国务院=state council
全国人民代表大会=national people's congress 全国人大=national people's congress/npc 全国政协=cppcc
中国人民政治协商会议=chinese people's political consultative conference/cppcc
最高人民法院=supreme people's court 最高人民检察院=supreme people's procuratorate
招募=recruitment/wanted/recruiting 招聘=hiring/recruitment/wanted/recruiting/now hiring
`;
