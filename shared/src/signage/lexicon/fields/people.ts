/** People, hazards, materials, waste, names of regions and well-known bodies. */
export const PEOPLE = `
男=men/male/gents/gentlemen/man's/men's/boy 女=women/female/ladies/lady/women's/girl 男士=men/gentlemen/gents
女士=women/ladies/lady/madam 男厕=men/men's toilet/gents/gentlemen/male toilet/men's
女厕=women/women's toilet/ladies/female toilet/women's 男厕所=men/men's toilet/gents/gentlemen/male toilet
女厕所=women/women's toilet/ladies/female toilet 男卫生间=men/men's toilet/gents/gentlemen/male toilet/men's
女卫生间=women/women's toilet/ladies/female toilet/women's 男洗手间=men/men's toilet/gents/gentlemen/male toilet
女洗手间=women/women's toilet/ladies/female toilet
男更衣室=men's changing room/men's locker room/men's dressing room/male changing room/male locker room/changing room (men)/men's fitting room
女更衣室=women's changing room/women's locker room/women's dressing room/female changing room/ladies' changing room/female locker room/changing room (women)
男浴室=men's bathroom/men's shower/men's shower room/male shower/men's bath
女浴室=women's bathroom/women's shower/women's shower room/female shower/women's bath 男宾=men/gentlemen
女宾=women/ladies 男女=men and women/unisex/men & women 儿童=child/kid/children's 小孩=child/kid 孩子=child/kid
幼儿=infant/young child/toddler/child/preschooler 婴儿=baby/infant 宝宝=baby
婴幼儿=infant/baby/infants and toddlers/infants and young children 少年=teenager/youth/juvenile/young
少儿=children/child/kids 青少年=youth/teenager/juvenile/teenagers/young people/adolescent
未成年人=minor/under 18/juvenile/under age 成年人=adult 成人=adult
老人=senior/senior citizen/elderly/the elderly/elder/older people/elderly people/aged
老年人=senior/senior citizen/elderly/elder/older people/elderly people/the aged/older adults
老年=senior/elderly/aged
老年活动中心=senior activity center/seniors' activity center/senior citizens' activity center/senior center/activity center for seniors/senior citizens activity center/elderly activity center
老年人活动中心=senior activity center/seniors' activity center/senior citizens' activity center
敬老院=nursing home/senior home/home for the elderly/seniors' home/elderly care home/home for the aged
养老院=nursing home/senior home/home for the elderly/retirement home/elderly care home
养老=elderly care/senior care/pension 孕妇=pregnant woman/expectant mother/pregnant/pregnant women
残疾人=person with disability/disabled/disabled person/people with disabilities/accessible/wheelchair/persons with disabilities/disability/wheelchair user
残疾=disability/disabled/with disabilities
残疾人卫生间=accessible toilet/wheelchair accessible toilet/toilet for the disabled/disabled toilet/accessible restroom
残疾人厕所=accessible toilet/wheelchair accessible toilet/disabled toilet/accessible restroom/toilet for the disabled
残疾人车位=accessible parking/accessible parking space/disabled parking/parking for the disabled
残疾人专用=for persons with disabilities only/for people with disabilities only/reserved for the disabled/disabled only/accessible/for disabled only/wheelchair accessible
残障=disabled/disability/with disabilities
残障人士=people with disabilities/disabled/persons with disabilities/disabled persons/disabled people/people with disability
盲人=blind/visually impaired/blind person/the blind/tactile
盲人通道=tactile path/tactile paving/path for the blind/blind track/blind path/access for the blind/passage for the blind/tactile walkway
聋哑人=deaf/hearing impaired/speech-impaired/hearing and speech impaired/deaf-mute/hearing-impaired/deaf person
聋人=deaf/hearing impaired
行动不便=mobility impaired/limited mobility/with reduced mobility/reduced mobility/disabled/mobility difficulties
盲文=braille 手语=sign language 老弱病残孕=priority/courtesy/elderly/disabled/pregnant/seniors
老幼病残孕=priority/courtesy/elderly/disabled/pregnant/seniors 病残= sick and disabled
爱心=priority/courtesy/charity/care/loving care
爱心专座=priority seats/courtesy seats/priority seat/courtesy seat/priority seating
老弱病残孕专座=priority seats/courtesy seats/priority seating/priority seat 优先=priority/first/preferred
优先通道=priority lane/priority access/priority passage/priority entrance/priority channel/priority queue/priority line
优先座椅=priority seat
军人=military personnel/soldier/serviceman/servicemen/military/serviceperson/armed forces/servicemen and servicewomen/service personnel
现役军人=military personnel/active servicemen/active military personnel/active duty military/active-duty
退役军人=veteran 军属=military families/family of servicemen 消防救援=fire and rescue/fire rescue 妇女=women/woman
母亲=mother 父母=parent 夫妻=couple 先生=mr./sir/gentleman 小姐=miss/lady 朋友=friend 情侣=couple/lover
家庭=family/household 家人=family 市民=citizen/resident/public 公民=citizen 公众=public 大众=public/mass
行人=pedestrian/person on foot 路人=passer-by/pedestrian 员工=staff/employee/personnel 职工=staff/employee/worker
职员=staff/employee 工作人员=staff/personnel/staff member/worker/employee/working personnel
工作人员专用=staff only/for staff only 员工专用=staff only/employees only/personnel only
内部=internal/staff/inside/staff only/private/in-house 内部人员=staff/personnel
内部通道=staff only/internal passage/staff passage
非工作人员=staff only/authorized personnel only/non-staff/unauthorized personnel/unauthorized
闲人=unauthorized/staff only/authorized personnel/idler/non-staff
闲人免进=staff only/authorized personnel only/no admittance/no entry/no unauthorized entry/no admittance except on business
闲杂人等=unauthorized/authorized personnel/unauthorized person/staff only/idlers
外来=outside/external/visiting/non-resident/non-staff/unauthorized
无关人员=unauthorized/unauthorized person/staff only/authorized personnel/unauthorized personnel/irrelevant
工人=worker 农民=farmer 学者=scholar 技师=technician 技工=technician/mechanic 电工=electrician 厨师=chef/cook
服务员=waiter/attendant/service staff/waitress
导购=shopping guide/sales assistant/store guide/shopping directory 保洁员=cleaner/janitor 保安员=security guard
管理员=administrator/manager/keeper/attendant/manager/librarian 救援队=rescue team
医护人员=medical staff/medical personnel/medical workers/medical worker/healthcare worker
负责人=person in charge/responsible person 失主=owner 失物=lost property/lost/lost article/lost item
招领=found/claim 失物招领=lost and found/lost property/lost & found
失物招领处=lost and found/lost property office/lost property/lost & found/lost-and-found office
寻物=lost/lost property 寻人=missing person/person paging/paging 易燃=flammable/inflammable/flammables
易爆=explosive/explosives
易燃易爆=flammable and explosive/flammables and explosives/inflammable and explosive/flammables or explosives/flammable or explosive/inflammables and explosives/flammable/explosive
易燃物=flammable/flammable material/flammables/inflammable 易碎=fragile 易碎品=fragile/fragile item
有毒=poisonous/toxic/poison 有害=harmful/hazardous 有害垃圾=hazardous waste/harmful waste 毒品=drug/narcotics
赌博=gambling/gamble
黄赌毒=prostitution, gambling or drugs/prostitution, gambling and drugs/pornography, gambling and drugs/prostitution, gambling and drug abuse/pornography, gambling, and drugs/prostitution, gambling, and drugs
打架=fight/fighting 斗殴=fighting/brawl/fight
危险品=dangerous goods/dangerous article/hazardous material/dangerous item/hazardous goods/dangerous articles
危险物品=dangerous goods/dangerous articles/dangerous article/hazardous material/dangerous item/hazardous materials
违禁品=prohibited item/prohibited article/contraband/prohibited items/prohibited articles/banned item
违禁物品=prohibited item/prohibited article/contraband 违禁=prohibited/banned/forbidden
管制刀具=knives/controlled knife/controlled knives/restricted knives/knife/controlled cutting tools/regulated knives
刀具=knife/knives/cutter/cutting tool 打火机=lighter 火柴=match
火种=fire source/tinder/kindling/ignition source/lighter/kindling material/fire
火源=fire source/ignition source/source of fire/fire/kindling 火=fire 火灾=fire/fire hazard/fire risk
烟花=firework 爆竹=firecracker
烟花爆竹=fireworks and firecrackers/fireworks or firecrackers/fireworks/firecrackers/fireworks and firecracker
鞭炮=firecracker 孔明灯=sky lantern/kongming lantern 灯笼=lantern 气球=balloon
无人机=drone/unmanned aerial vehicle/uav/drones 飞行=fly/flying/flight
航模=model aircraft/model airplane/model plane 液体=liquid 瓶装=bottled 汽油=gasoline/petrol/gas 酒精=alcohol
氧气=oxygen 化学品=chemical 化学=chemistry/chemical 放射性=radioactive/radioactivity 物质=substance/material
材料=material 机械=machinery/machine/mechanical
机械伤人=mechanical injury/machinery/moving machinery/machinery hazard/moving parts/injury by machinery/machine injury
机器=machine/machinery 设备带电=live equipment 带电=live/electrified/electricity
合闸=switch on/close switch/turn on the switch/turn on/close the switch/closing the switch/turning on
分闸=switch off 送电=power on/energize/switch on/electricity 断电=power off/cut off power/power outage
启动=start/activate/start-up/starting 操作=operate/operation/operating
高空=high/height/overhead/high altitude/aerial/high above/from height
高空作业=work at height/overhead work/aerial work/working at height/high-altitude operation/work overhead/working overhead/high-altitude work
高空抛物=throwing objects from height/throwing objects from buildings/throw objects from height/high-altitude littering/throwing object from height/throwing things from buildings/throw objects from buildings
吊装=hoisting/lifting 吊物=suspended load/hanging load/hoisting 塔吊=tower crane/crane 叉车=forklift/fork lift
现场=site/on-site/scene 工地=construction site/building site/site/work site
施工现场=construction site/building site/work site 工作区=work area/working area/operation area
作业区=work area/operation area/working area 工作间=workroom/work room/workshop/studio 车间=workshop
工厂=factory/plant 高差=drop/height difference/uneven surface/level difference/step/uneven level 踏空= drop
缺口=gap 深坑=pit/deep pit/hole 坑洞=hole/pit 坑=pit/hole 沟=ditch 障碍=obstacle/barrier 障碍物=obstacle/obstruction
低矮=low 低=low/lower 可回收=recyclable/recyclables/recycling
可回收物=recyclable/recyclables/recyclable waste/recycling 可回收垃圾=recyclable/recyclables/recyclable waste
不可回收=non-recyclable/non recyclable/nonrecyclable/unrecyclable/not recyclable
不可回收物=non-recyclable/non-recyclables/non-recyclable waste/unrecyclable/nonrecyclable
不可回收垃圾=non-recyclable/non-recyclable waste/unrecyclable/nonrecyclable
其他垃圾=residual waste/other waste/other 厨余垃圾=food waste/kitchen waste/food scraps
厨余=food waste/kitchen waste/food/kitchen
餐厨垃圾=kitchen waste/food waste/restaurant waste/restaurant food waste/catering waste 餐厨=kitchen/food
湿垃圾=wet waste/household food waste/wet garbage/food waste 干垃圾=dry waste/residual waste/dry garbage
大件垃圾=bulky waste/large waste/bulky garbage/oversized waste 大件=bulky/large/oversized/large item
建筑垃圾=construction waste/building waste/construction and demolition waste/construction garbage
生活垃圾=household waste/domestic waste/household garbage/domestic garbage
装修垃圾=decoration waste/renovation waste
垃圾分类=waste sorting/garbage sorting/waste classification/garbage classification/waste separation/refuse sorting
分类=sorting/classification/sort/category/classified/separate/separation
回收=recycle/recycling/collection/recovery/return/reclaim 回收站=recycling station/recycling center
回收箱=recycling bin/collection box/recycling box/recycle bin 电池=battery
旧电池=used battery/old battery/waste battery 废旧=used/waste/old
废旧电池=used battery/waste battery/old battery/used batteries/waste batteries 废纸=waste paper/paper 塑料=plastic
金属=metal 玻璃瓶=glass bottle 旧衣=used clothes/old clothes/used clothing/old clothing/secondhand clothes
湿巾=wipe/wet wipe/wet tissue
消毒湿巾=disinfectant wipes/disinfecting wipes/sanitizing wipes/antiseptic wipes/disinfectant wipe
消毒液=disinfectant/sanitizer/hand sanitizer/disinfectant liquid 一滴水=drop of water/drop 滴=drop
每一滴水=every drop of water/every drop 用水=use water/water/water use
用电=electricity/energy/power/electricity use 用纸=paper/use paper 资源=resource 能源=energy
节能=energy saving/energy-saving/save energy/energy conservation
环保=environmental protection/eco-friendly/environment-friendly/environmentally friendly/environmental/green/eco
环境=environment/environmental/surroundings 低碳=low-carbon/low carbon 共享=shared/share/sharing
北京=beijing/peking 上海=shanghai 天津=tianjin 重庆=chongqing 香港=hong kong 澳门=macao/macau 台湾=taiwan 台北=taipei
西藏=xizang/tibet 内蒙古=inner mongolia 新疆=xinjiang 广西=guangxi 宁夏=ningxia 哈尔滨=harbin 呼和浩特=hohhot 乌鲁木齐=urumqi
拉萨=lhasa 陕西=shaanxi 山西=shanxi 西安=xi'an 广州=guangzhou/canton 美国=american/us/usa/united states/america
英国=british/uk/united kingdom/britain 法国=french/france 德国=german/germany 日本=japanese/japan
韩国=korean/korea/south korea 朝鲜=korean/dprk/north korea/korea 俄罗斯=russian/russia 意大利=italian/italy
泰国=thai/thailand 印度=indian/india 欧洲=europe/european 亚洲=asia/asian 非洲=africa/african 长城=great wall
长江=yangtze river/yangtze/changjiang 黄河=yellow river/huanghe 清华大学=tsinghua university
北京大学=peking university 中国人民大学=renmin university of china 人民大学=renmin university of china/renmin university
协和医院=peking union medical college hospital/union hospital 孙中山=sun yat-sen 中山=zhongshan/sun yat-sen
宋庆龄=soong ching ling/song qingling/soong ching-ling 西湖=west lake/xihu/xi lake 颐和园=summer palace
圆明园=yuanmingyuan/old summer palace/yuanmingyuan ruins park 景山=jingshan 北海=beihai 什刹海=shichahai
雍和宫=yonghegong lama temple/lama temple/yonghegong/yonghe temple/yonghe lama temple
大雁塔=giant wild goose pagoda/big wild goose pagoda/dayan pagoda/great wild goose pagoda
小雁塔=small wild goose pagoda 祈年殿=hall of prayer for good harvests/hall of prayer for good harvest
圜丘=circular mound altar/huanqiu 回音壁=echo wall
九龙壁=nine-dragon screen/nine dragon wall/nine dragon screen/nine-dragon wall
长安街=chang'an avenue/chang'an jie/chang'an ave 平安大街=ping'an avenue/ping'an ave/ping'an dajie
两广路=liangguang avenue/liangguang lu/liangguang ave 天安门=tian'anmen/tiananmen 人民大会堂=great hall of the people
国家大剧院=national centre for the performing arts/ncpa/national center for the performing arts
国家博物馆=national museum of china/national museum 人民英雄纪念碑=monument to the people's heroes
鸟巢=bird's nest/national stadium/bird nest 水立方=water cube/national aquatics center
国贸=guomao/china world trade center 广州塔=canton tower/guangzhou tower
东方明珠=oriental pearl tower/oriental pearl 外滩=the bund/bund 夫子庙=confucius temple/fuzimiao
乐山大佛=leshan giant buddha/leshan grand buddha 京藏=jingzang/beijing-tibet/beijing-xizang/beijing-lhasa 京哈=jingha/beijing-harbin 京新=jingxin/beijing-urumqi
京昆=jingkun/beijing-kunming 京台=jingtai/beijing-taipei 京津=jingjin/beijing-tianjin 京广=jingguang/beijing-guangzhou 京津冀=beijing-tianjin-hebei
京沪=jinghu/beijing-shanghai 京承=jingcheng/beijing-chengde 京港澳=jinggang'ao/beijing-hong kong-macao
星巴克=starbucks/starbucks coffee 麦当劳=mcdonald's 肯德基=kfc 必胜客=pizza hut 可口可乐=coca-cola 百事可乐=pepsi
苹果店=apple store 微信=wechat 微信支付=wechat pay 支付宝=alipay 银联=unionpay 银联卡=unionpay card/unionpay 微博=weibo
抖音=douyin/tiktok 淘宝=taobao 京东=jd/jd.com/jingdong 顺丰=sf express/sf 美团=meituan 滴滴=didi 二维码=qr code/code
健康码=health code 公众号=wechat official account/official account 小程序=mini program/wechat mini program 客户端=app
官网=official website/website 网址=website 网站=website 官方=official 人脸识别=face recognition/facial recognition
刷脸=face scan/facial recognition/face recognition/scan face/face scanning 指纹=fingerprint 身份=identity/id
信息=information/message 消息=news/message 通知=notice/notification/announcement
公告=notice/announcement/public notice/bulletin 提示=notice/reminder/tips/tip/note/prompt
温馨提示=notice/reminder/tips/kindly reminder/kind reminder/friendly reminder/please note/note
友情提示=notice/reminder/tips/kind reminder/friendly reminder
特别提示=special notice/special note/special reminder/notice/important notice/attention
声明=statement/declaration/announcement 重要=important 特殊=special 普通=ordinary/regular/general/standard/normal
常规=regular/routine/general 合格=qualified/pass 优秀=excellent/outstanding 先进=advanced 模范=model
示范=demonstration/model 标准=standard/standards/criteria 等级=grade/class/level/rating 级=level/grade/class
类=class/category/type/kind 型=type/model/size 号=no./number/gate/room/line/hao
编号=no./number/serial number/code 号码=number 数量=quantity/number/amount
人数=number of people/number of persons/capacity/number 容量=capacity 重量=weight 高度=height
身高=height/tall/body height 宽度=width 深度=depth 温度=temperature 湿度=humidity 速度=speed 压力=pressure 电压=voltage
高压电=high voltage 高压危险=danger! high voltage/danger: high voltage/high voltage 电梯内=in elevator 年龄=age
姓名=name 性别=gender/sex 国籍=nationality 地址=address 日期=date 位置=location/position/here
您现在的位置=you are here/your location 所在=location 名称=name
开放时间=opening hours/open hours/visiting hours/opening time/hours/open time
营业时间=business hours/opening hours/hours/open hours/operating hours/hours of operation/office hours/service hours
办公时间=office hours/business hours/working hours
服务时间=service hours/service time/hours/service period/opening hours
工作时间=working hours/office hours/work hours 参观时间=visiting hours/visiting time/visit hours/opening hours
售票时间=ticket office hours/ticketing hours/ticket hours/ticket sales hours/ticket time/ticketing time
演出时间=show time/performance time/showtime/show times/performance times
闭馆=closed/close/museum closed/closing 闭馆时间=closing time 闭园=closed/park closed/closing/close
闭园时间=closing time 开馆=open/opening 开园=open/opening
停止入场=last entry/last admission/admission closed/no entry/no admission/admission ends
停止入园=last entry/last admission/admission closed/no admission/admission stops/last entrance/entry stops
停止售票=ticket sales closed/ticket office closed/last ticket/ticket sales end/ticket sales stop/no ticket sale/ticket sales suspended/last ticket sale/ticket sales stop
停止检票=ticket check closed/gate closed/boarding closed/ticket checking stops/gate closes
停止服务=out of service/service ended/service stopped/service suspended/no service/closed
暂停服务=temporarily out of service/out of service/service suspended/service temporarily suspended/suspended
暂停使用=temporarily out of use/out of order/out of service/temporarily out of service/temporarily unavailable/out of use/not in use/temporarily closed
暂停营业=temporarily closed/business suspended/closed temporarily/closed
暂停开放=temporarily closed/closed temporarily/closed
暂不开放=temporarily closed/closed temporarily/not open/closed/not open to the public
不对外开放=not open to the public/closed to the public/private/staff only/no admittance/not open to public
对外开放=open to the public/open to public/open 营业中=open/open for business 休息中=closed
正在维修=under repair/under maintenance/out of order/repair in progress/being repaired
正在检修=under maintenance/under repair/maintenance in progress
正在施工=under construction/construction in progress/men at work/work in progress/construction work in progress
施工中=under construction/construction in progress/work in progress/men at work
前方施工=construction ahead/road work ahead/roadwork ahead/road works ahead/work ahead/roadworks ahead
正在清洁=cleaning in progress/being cleaned 正在消毒=disinfection in progress/being disinfected 正在充电=charging
使用中=in use/occupied 有人=occupied/engaged/in use 无人=vacant/unoccupied/unmanned/unattended/self-service
满员=full 已满=full 客满=full/full house/no vacancy/fully booked
设备故障=out of order/equipment failure/equipment fault/equipment malfunction
故障=out of order/fault/breakdown/failure/malfunction 已坏=out of order/broken
请绕行=detour/please detour/make a detour/please make a detour/please take another route/use other routes/please use another route/please go around
给您带来不便=sorry for the inconvenience/inconvenience/we apologize for any inconvenience 便所=toilet
空闲=available/vacant/idle 空闲中=available/vacant 圣地=sacred site/holy land/shrine/sacred place/cradle 下班=off duty/closed/off work 上班=on duty/work 药王=king of medicine/medicine king 宣纸=rice paper/xuan paper
有害健康=harmful to health/bad for health/injurious to health
谢谢合作=thank you for your cooperation/thanks for your cooperation/thank you for cooperation 欢迎光临=welcome
谢谢惠顾=thank you for coming/thank you/thank you for your patronage/thank you for shopping with us
欢迎再次光临=welcome again/please come again/welcome back/see you again/hope to see you again/come again/looking forward to your next visit/look forward to seeing you again
光临=welcome/come/visit/coming
一路平安=have a safe journey/bon voyage/have a safe trip/have a nice trip/safe journey/wish you a safe journey/have a pleasant journey
一路顺风=bon voyage/have a nice trip/have a good trip 再见=goodbye/bye/see you
`;
