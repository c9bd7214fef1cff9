/** Car parks, offices, rooms, plant, notices, passages. */
export const ROOMS = `
停车场=parking/parking lot/car park/parking area 停车位=parking space/parking/parking spot/parking bay
车位=parking space/parking/space/parking spot 空车位=vacant space/available space/space/vacant parking space
停车楼=parking garage/parking building/multi-storey car park/parking structure
立体停车场=multi-storey car park/parking garage/multi-level parking/multi-story parking
地下停车场=underground parking/underground car park/basement parking/underground parking lot/underground garage
地下车库=underground garage/underground parking/underground parking garage/basement garage/underground car park/basement parking
车库=garage/parking garage 地库=underground garage/basement garage/underground parking/basement parking
停车区=parking area/parking 停车处=parking/parking area 存车=parking/bicycle parking
大巴停车场=bus parking/coach parking/coach park 大客车=bus/coach/large bus 小客车=car/passenger car/small car
小型车=car/small car/compact car/small vehicle 大型车=large vehicle/bus/heavy vehicle
充电桩=charging station/charging pile/charging point/ev charger/charger/charging post/ev charging
充电站=charging station/charging point 充电处=charging/charging station/charging point/charging area
充电口=charging port 充电宝=power bank/portable charger 充电区=charging area/charging zone
加油站=gas station/filling station/petrol station/service station/fuel station
加气站=gas filling station/gas refueling station/cng station/lpg station
换电站=battery swap station/battery swapping station/battery exchange station 洗车处=car wash 办公室=office
办公区=office area/staff only/office/administrative area/offices 办公楼=office building
行政楼=administration building/administrative building/admin building
综合楼=complex building/multi-purpose building/complex/general building/multipurpose building
会议室=meeting room/conference room 会议厅=conference hall/meeting hall 会议中心=conference center/convention center
会客室=reception room/meeting room/guest room/parlor/visitors' room
会客厅=reception room/reception hall/living room/meeting room 接待室=reception room/reception office/reception
贵宾室=vip room/vip lounge 贵宾厅=vip lounge/vip hall/vip room 贵宾=vip/distinguished guest/vip guest
休息室=lounge/break room/resting room/common room 休息厅=lounge/foyer/rest hall
休息区=rest area/lounge/seating area/resting area 休息处=rest area/lounge 报告厅=lecture hall/auditorium
多功能厅=multi-function hall/multifunctional hall/multi-purpose hall/function hall/multifunction hall/multipurpose hall/function room
演播厅=studio/broadcasting studio/tv studio 演播室=studio 礼堂=auditorium/assembly hall/hall
宴会厅=banquet hall/ballroom/banqueting hall 值班室=duty room/duty office/watch room/guard room/on-duty room
值班经理=duty manager 传达室=reception office/gatehouse/gate house/mail room/janitor's room/reception
门卫=gatekeeper/guard/gate guard/security guard/security/door guard/entrance guard
门卫室=guard room/gatehouse/gate house/guardhouse/security office
保安室=security office/security room/guard room/security 保安=security guard/security/guard
保安部=security department 警卫室=guard room/guardroom
岗亭=sentry box/kiosk/booth/guard booth/police box/guard post
监控室=monitor room/surveillance room/monitoring room/control room/cctv room
监控中心=monitoring center/surveillance center/control center/cctv center 控制室=control room
中控室=central control room/control room/main control room 消防控制室=fire control room 消防中控室=fire control room
调度室=dispatch room/control room/dispatching room/dispatcher's office/dispatch office/dispatching office
广播室=broadcasting room/public address room/broadcast room 档案室=archives/archive room/file room/records room
资料室=reference room/archives/data room/documentation room
库房=storeroom/warehouse/storage/storage room/store room 仓库=warehouse/storehouse/storage/storeroom/depot
储藏室=storage room/storeroom/storage 储物间=storage room/storeroom/storage 储藏间=storage room/storeroom
工具间=tool room/tools room/tool storage 工具房=tool room/tool house/tool shed
杂物间=utility room/storage room/storeroom/sundries room
清洁间=cleaning room/cleaner's room/janitor's room/cleaning closet/janitor's closet
保洁室=cleaner's room/cleaning room/janitor's room/cleaners' room/janitor room
保洁间=cleaner's room/cleaning room/janitor's room/cleaners' room/cleaning closet/janitor's closet
清洁工具间=cleaning tools/cleaning tool room/cleaner's room/janitor's closet 布草间=linen room
配电室=power distribution room/electrical room/electricity distribution room/switch room/distribution room/switchgear room/power room
配电间=power distribution room/electrical room/distribution room/switch room/electricity distribution room
配电箱=distribution box/power distribution box/electrical box/switch box/electricity distribution box
配电=power distribution/electricity distribution/electrical/distribution
变电站=substation/transformer substation/power substation 变电所=substation/transformer substation
变压器=transformer 强电间=electrical room/high voltage room/power room/strong current room/heavy current room
强电井=electrical shaft/power shaft/high voltage shaft
弱电间=low voltage room/elv room/weak current room/extra-low voltage room/telecom room/weak-current room
弱电井=low voltage shaft/elv shaft/weak current shaft 电缆=cable 电缆井=cable shaft/cable well
电表=electricity meter/electric meter/meter 电表间=meter room/electricity meter room 水表=water meter
水表间=water meter room 水泵房=pump room/pump house/water pump room 泵房=pump room/pump house 水箱=water tank/tank
水箱间=water tank room 锅炉房=boiler room/boiler house
空调机房=air conditioning room/ac room/ac machine room/air conditioning machine room/air-conditioning plant room
空调=air conditioning/air conditioner/ac
新风机房=fresh air room/fresh air handling room/fresh air unit room/fresh air machine room/ventilation room/fresh air plant room
风机房=fan room/ventilation room/blower room/ventilator room
排烟机房=smoke exhaust fan room/smoke exhaust room/smoke extraction room/smoke exhaust machine room
制冷机房=refrigeration room/chiller room/cooling machine room/chiller plant room 换热站=heat exchange station
热力站=heating station/thermal station/heat station/heating substation
电梯机房=elevator machine room/lift machine room/elevator room
机房=machine room/equipment room/computer room/server room/plant room 设备间=equipment room/plant room
设备房=equipment room/plant room/plant room 设备用房=equipment room/plant room
网络机房=network room/server room/network equipment room 数据中心=data center 服务器=server 发电机房=generator room
发电机=generator 管道井=pipe shaft/pipe well/piping shaft 水井=well/water well/water shaft
管井=pipe shaft/shaft/tube well 井=well/jing/shaft/manhole 电=electric/power/electricity 水=water/shui
气=gas/air 燃气=gas/fuel gas 天然气=natural gas 煤气=gas/coal gas 阀门=valve 总闸=main switch/master switch
电闸=switch/power switch 插座=socket/outlet/power outlet/power socket 电源=power/power supply/power source
电话=phone/telephone/call/tel/hotline 公用电话=public phone/payphone/public telephone/telephone
电话亭=phone booth/telephone booth/telephone box/phone box 手机=mobile phone/cell phone/phone/cellphone/mobile
通讯设备=mobile phone/communication device/communication equipment 呼叫器=buzzer/pager/call button/caller
呼叫按钮=call button/call 按钮=button 门铃=doorbell/bell 铃=bell 对讲=intercom 门禁=access control/entrance control
闸机=gate/turnstile/ticket gate/fare gate/gate machine 闸口=gate
人工=staffed/manual/manned/staff/man-made/artificial
人工通道=staffed lane/staffed passage/manual channel/manual lane/staffed gate/manned lane/staffed access/manned gate
自助=self-service/self/automatic/self service/self-help 自动=automatic/auto 智能=smart/intelligent
电子=electronic/e/digital 数字=digital/number 无线=wireless/wi-fi 无线网络=wi-fi/wireless network/wireless/wifi
无线上网=wi-fi/wireless internet/wifi/wireless 网络=network/internet/online/net 上网=internet/internet access
免费=free/complimentary/free of charge/no charge 有偿=paid 公共=public/common 公用=public/common
专线=special line/hotline/dedicated line 自助服务=self-service 自助服务区=self-service area/self-service
自助服务机=self-service machine/self-service kiosk/self-service terminal
自助终端=self-service terminal/self-service kiosk
自助设备=self-service machine/self-service equipment/self-service facilities
自助售票=ticket machine/self-service ticketing/automatic ticket/ticket vending/self-service tickets
自助售票机=ticket machine/ticket vending machine/self-service ticket machine/automatic ticket machine
自助取票=self-service ticket collection/ticket collection/ticket pick-up/self-service tickets/self-service ticketing
自助取票机=ticket collection machine/ticket machine/self-service ticket machine/ticket pick-up machine/ticket collector
自动售票机=ticket machine/ticket vending machine/automatic ticket machine 自动售货机=vending machine
自助售货机=vending machine 售货机=vending machine 售货亭=kiosk 自助缴费=self-service payment/payment machine
自助缴费机=payment machine/self-service payment machine/payment kiosk
自动取款机=atm/automatic teller machine/cash machine/cash dispenser 自动柜员机=atm 取款机=atm/cash machine
取号机=queue ticket machine/queue machine/take a number/number machine/queuing machine/queue number machine/ticket dispenser/queue number dispenser
取号=take a number/queue number/get a number/queue ticket/take number/number 叫号=number calling/queue calling
打印机=printer 复印机=copier/photocopier/copy machine
擦鞋机=shoe polisher/shoe shining machine/shoe polishing machine
展厅=exhibition hall/gallery/showroom/exhibition room
展馆=exhibition hall/pavilion/gallery/exhibition center/museum 展台=booth/stand/exhibition stand
展位=booth/stand 展柜=showcase/display case/case/exhibition case 展室=exhibition room/gallery/showroom
展区=exhibition area/exhibition zone/exhibition section 阅览室=reading room 阅览区=reading area
自习室=study room/self-study room 活动室=activity room/recreation room/activities room
活动中心=activity center/activities center/recreation center/community center
娱乐室=recreation room/entertainment room 娱乐=entertainment/recreation/amusement
棋牌室=chess and cards room/chess and card room/card room/chess room/chess & cards room/mahjong room/board game room
健身房=gym/fitness center/gymnasium/fitness room/health club/workout room
健身区=fitness area/exercise area/workout area/gym 健身中心=fitness center/health club
练功房=practice room/exercise room/training room 琴房=piano room/music practice room/music room/practice room
画室=art studio/studio/painting studio/painting room 化妆间=dressing room/makeup room/make-up room/powder room
化妆室=dressing room/makeup room/make-up room 排练厅=rehearsal hall/rehearsal room 排练室=rehearsal room
放映厅=screening room/projection hall/cinema hall/movie hall/auditorium/screening hall 放映室=projection room
影厅=cinema/hall/screen/auditorium/cinema hall 观众厅=auditorium/spectator hall/audience hall
观众席=auditorium/spectator seats/seating/audience seats/spectators' seats/stands/audience area/spectator seating/spectator stand/audience
看台=stand/grandstand/stands/bleachers 主席台=rostrum/platform/vip stand/presidium/main stand 领奖台=podium
舞台=stage 后台=backstage 前排=front row 后排=back row/rear row 楼座=balcony/upper circle/circle
池座=stalls/orchestra/orchestra seats 包厢=box/private room/compartment/private box
包间=private room/private dining room/compartment/room 雅间=private room/private dining room/private dining
单间=private room/single room 雅座=private room/comfortable seats/booth 吧台=bar/bar counter/counter
衣帽=coat and hat/cloak/clothes and hats 雨伞=umbrella 伞=umbrella 伞架=umbrella stand/umbrella rack
雨伞架=umbrella stand/umbrella rack 雨具=rain gear/umbrella/umbrellas
药箱=medicine kit/medicine chest/first aid kit/medicine box/medicine cabinet
急救箱=first aid kit/first-aid kit/first aid box/first-aid box
意见箱=suggestion box/comment box/suggestions/complaint box/comments
意见簿=comment book/visitors' comments/guest book/comments book/suggestion book
投诉箱=complaint box/complaints/complaint 信箱=mailbox/letter box/post box 信报箱=mailbox/letter box/mail box
邮箱=mailbox/post box/postbox/email 邮筒=mailbox/postbox/post box/letter box
宣传栏=bulletin board/notice board/publicity board/poster board 公告栏=bulletin board/notice board/notice
布告栏=bulletin board/notice board 公示栏=bulletin board/notice board/public notice board/notice
公告牌=notice board/bulletin board/billboard
指示牌=sign/direction sign/signboard/guide sign/direction board/directory sign 标志=sign/mark/logo
标识=sign/mark/signage 标志牌=sign/signboard 导向=guide/direction/way-finding/signage
导览图=guide map/map/tour map/visitor map/directory/site map 导游图=tourist map/guide map/tour map/map
平面图=floor plan/plan/site plan/map/layout 示意图=map/diagram/sketch map/plan/schematic/sketch/chart
疏散图=evacuation plan/evacuation map
疏散示意图=evacuation plan/evacuation map/evacuation diagram/evacuation chart/emergency evacuation plan/evacuation route/evacuation sketch map
地图=map 全景图=panorama/panoramic map/overview map 全图=map/overview
总平面图=site plan/general plan/general layout/master plan 位置图=location map 索引=index/directory
楼层索引=floor directory/floor guide/directory/floor index 楼层指引=floor directory/floor guide/floor directory
楼层导引=floor directory/floor guide/floor directory 路线图=route map/map/route
线路图=route map/line map/map/route/network map 时刻表=timetable/schedule/time schedule
价目表=price list/prices/price/rate
收费标准=rates/charges/price list/fees/fee standard/rate/pricing/tariff/charging standard/tariffs/fee schedule/price
须知=notice/rules/information/instructions/guidelines/notes/regulations/notice to
说明=instructions/description/information/notes/guide/directions/introduction/explanation/statement/notice
使用说明=instructions/instructions for use/user guide/directions/how to use/directions for use/user instructions/operating instructions
简介=introduction/brief introduction/overview/profile/about/brief/introduction to
介绍=introduction/about/information/profile 规定=rules/regulations/regulation/rule
制度=rules/regulations/system/policy 守则=rules/code/code of conduct/regulations
公约=convention/pledge/code of conduct 告示=notice/bulletin 通告=notice/announcement/public notice/circular
启事=notice/announcement 公示=public notice/notice/publicity/announcement 海报=poster 横幅=banner 条幅=banner
楼顶=roof/rooftop 院子=courtyard/yard 院内=courtyard/yard/inside/premises/in the yard
天井=patio/courtyard/skylight 花园=garden 庭院=courtyard/garden/yard
车棚=bicycle shed/bike shed/bicycle parking/bike parking/carport
自行车棚=bicycle shed/bike shed/bicycle parking shed 雨棚=canopy/awning 亭子=pavilion 岗位=post/position
哨位=sentry post 哨所=sentry post/guard post/outpost
疏散通道=evacuation route/escape route/evacuation passage/emergency exit route/evacuation access
消防通道=fire lane/fire access/fire engine access/fire route/fire exit/fire escape/fire passage/fire engine lane/fire truck access/fire access route
安全通道=emergency exit/exit/safety passage/escape route/emergency passage/safe passage/emergency access/evacuation route/fire escape
逃生通道=escape route/emergency exit/escape passage/evacuation route/fire escape/emergency escape
紧急通道=emergency passage/emergency access/emergency exit/emergency route/emergency lane
应急通道=emergency access/emergency route/emergency passage/emergency exit/emergency lane/emergency aisle
应急车道=emergency lane/emergency vehicle lane/shoulder/emergency vehicle lane
无障碍通道=accessible passage/accessible route/wheelchair accessible/accessible access/wheelchair access/accessible path/accessible entrance/barrier-free access
无障碍=accessible/wheelchair/wheelchair accessible/accessibility/barrier-free/disabled/handicapped accessible
无障碍设施=accessible facilities/accessible facility/accessibility facilities/barrier-free facilities
员工通道=staff only/staff entrance/staff passage/staff access 员工入口=staff entrance
贵宾通道=vip passage/vip access/vip entrance/vip channel/vip lane/vip only/vip
绿色通道=green channel/fast track/priority lane/express lane/priority channel/priority access/green lane/priority passage
快速通道=fast track/express lane/express passage/fast lane/fast pass/express way/expressway/express access/priority lane/fast track lane
单行通道=one-way passage/one way
专用通道=only/dedicated passage/special passage/dedicated lane/special access/exclusive passage/reserved passage/access/passage/entrance/dedicated access/priority lane/lane/exclusive access
人行通道=pedestrian passage/pedestrian walkway/walkway/pedestrian access/pedestrian path/passageway/pedestrian way/footpath
行人通道=pedestrian passage/pedestrian walkway/pedestrian access/pedestrian path/walkway/passageway/pedestrian way
地下通道=underpass/underground passage/pedestrian underpass/subway/pedestrian tunnel/underground walkway/underground passageway
过街通道=pedestrian crossing/underpass/crossing/crosswalk/pedestrian underpass/street crossing/pedestrian passage
过街天桥=pedestrian overpass/footbridge/pedestrian bridge/overpass/pedestrian footbridge
过街地道=underpass/pedestrian underpass/underground passage/pedestrian tunnel
换乘通道=transfer passage/interchange passage/transfer passageway/transfer corridor/transfer channel/transfer/interchange
`;
