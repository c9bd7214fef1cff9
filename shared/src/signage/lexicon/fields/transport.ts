/** Roads, vehicles, rail, metro, air and water transport. */
export const TRANSPORT = `
地铁=subway/metro/underground 地铁站=subway station/metro station/station 轻轨=light rail 火车=train/railway
火车站=railway station/train station/station 高铁=high-speed rail/high-speed railway/high-speed train
高铁站=high-speed railway station/railway station 动车=bullet train/high-speed train/emu
动车组=bullet train/emu/multiple unit train 列车=train 车站=station/stop/bus station
汽车站=bus station/coach station/bus terminal 汽车=car/automobile/vehicle/auto/motor vehicle/bus/motor
长途汽车站=long-distance bus station/coach station/inter-city bus station/long distance bus station
长途汽车=long-distance bus/coach/inter-city bus 长途=long-distance
客运站=passenger station/bus station/coach station/passenger terminal/bus terminal/long-distance bus station
客运=passenger transport/passenger 货运=freight/cargo
转运站=transfer station/bus station/transit station/transfer terminal 枢纽=hub/interchange/terminal/junction
交通枢纽=transport hub/transportation hub/traffic hub/transit hub/transit center
公交=bus/public transport/public transit/transit 公交车=bus 公共汽车=bus 公交站=bus stop/bus station
公交车站=bus stop/bus station 公交枢纽=bus hub/bus terminal/bus interchange/public transport hub
公交总站=bus terminal/bus terminus 公交场站=bus depot/bus station
公共交通=public transport/public transportation/public transit 巴士=bus/coach
机场巴士=airport bus/airport shuttle/airport shuttle bus/airport express
机场大巴=airport bus/airport shuttle/airport shuttle bus/airport coach
班车=shuttle bus/shuttle/regular bus/scheduled bus/coach 摆渡车=shuttle bus/shuttle/shuttle car/shuttle service
接驳车=shuttle bus/shuttle/feeder bus 接驳=shuttle/connection/feeder 大巴=bus/coach 大巴车=bus/coach
旅游车=tour bus/tourist bus/coach/tourist vehicle 旅游大巴=tour bus/tourist bus/coach/tourist coach
旅游巴士=tour bus/tourist bus/coach
观光车=sightseeing bus/sightseeing car/tour cart/sightseeing vehicle/shuttle bus/sightseeing shuttle/tour car/tourist car
观光巴士=sightseeing bus
电瓶车=battery car/electric cart/electric car/battery-powered cart/battery-powered car/electric vehicle/electric shuttle/shuttle/battery-powered vehicle
电动车=electric bicycle/e-bike/electric vehicle/electric bike/electric scooter/ebike
电动自行车=electric bicycle/e-bike/electric bike/ebike 电动汽车=electric vehicle/electric car/ev
新能源汽车=new energy vehicle/nev/electric vehicle 新能源车=new energy vehicle/nev/electric vehicle 出租车=taxi/cab
出租汽车=taxi/cab 出租车站=taxi stand/taxi rank/taxi
网约车=ride-hailing/online car-hailing/ride-hailing car/e-hailing/ride hailing/ride-sharing/online ride-hailing/ride-hailing vehicle
私家车=private car/private vehicle
社会车辆=private vehicle/public vehicle/non-staff vehicle/public parking/private car/vehicle/general vehicle/social vehicle
机动车=motor vehicle/vehicle
非机动车=non-motor vehicle/bicycle/non-motorized vehicle/nonmotor vehicle/bikes/non-motorised vehicle/non-motor
车辆=vehicle/car 车=car/vehicle/bus/train/parking/cart/bike 货车=truck/lorry/goods vehicle 卡车=truck/lorry
客车=bus/coach/passenger car/passenger vehicle/passenger train 校车=school bus 消防车=fire engine/fire truck
救护车=ambulance 警车=police car/police vehicle 拖车=tow truck/trailer/towing 摩托车=motorcycle/motorbike
自行车=bicycle/bike/cycle 单车=bike/bicycle
共享单车=shared bike/shared bicycle/bike sharing/bike-sharing/bike share/dockless bike
公共自行车=public bicycle/public bike/bike sharing 三轮车=tricycle/pedicab/rickshaw 人力车=rickshaw
人力三轮车=pedicab/rickshaw 平衡车=self-balancing scooter/hoverboard/balance scooter/balance car/segway
滑板车=scooter/kick scooter 童车=stroller 代步车=scooter/mobility scooter 司机=driver 驾驶员=driver
驾驶室=cab/driver's cab/driver's compartment 乘客=passenger 旅客=passenger/traveler
乘务员=attendant/conductor/crew/steward 列车员=conductor/train attendant 站务员=station attendant/station staff
站长=station master/stationmaster 站台=platform 站厅=concourse/station hall 月台=platform 站台票=platform ticket
安全门=platform screen door/platform door/safety door/emergency door/screen door/security door
屏蔽门=platform screen door/screen door/platform door 车门=door/train door/bus door/car door
车厢=carriage/car/compartment/coach 车票=ticket/train ticket/bus ticket 车次=train no./train number/train
车次号=train number 车号=car number/vehicle number 座号=seat number 首班车=first train/first bus
末班车=last train/last bus 首车=first bus/first train 末车=last bus/last train
首末班车=first and last train/first and last bus/first & last train
首末车=first and last bus/first and last train 下一站=next station/next stop 本站=this station/this stop
终点站=terminal/terminus/terminal station/last stop/final stop/destination/final station
起点站=starting station/departure station/origin station/first stop/starting stop/originating station
始发站=departure station/origin station/starting station/originating station
换乘站=transfer station/interchange station/interchange 换乘点=transfer point 开往=to/bound for/bound/toward/for
方向=to/direction/for/toward/bound/way/towards 候车室=waiting room/waiting hall/waiting lounge
候车厅=waiting hall/waiting room/waiting lounge 候车区=waiting area/waiting zone
候车亭=bus shelter/waiting shelter/shelter 候车处=waiting area/stand 出租车候车处=taxi stand/taxi rank/taxi
出租车候车区=taxi stand/taxi waiting area/taxi rank/taxi 出租车上客区=taxi pick-up/taxi pick-up area/taxi stand
等候区=waiting area 等候室=waiting room 候机厅=departure lounge/waiting hall/departure hall/terminal lounge
候机楼=terminal/airport terminal/terminal building 航站楼=terminal/airport terminal/terminal building 航班=flight
航空=airline/air/aviation 机场=airport 机票=air ticket/plane ticket/airline ticket 登机=boarding/board
登机口=boarding gate/gate 登机牌=boarding pass/boarding card 值机=check-in 值机柜台=check-in counter 国际=international
国内=domestic 出发=departure/departures/depart 到达=arrival/arrivals/arrive
出发层=departures/departure level/departure floor 到达层=arrivals/arrival level/arrival floor 出港=departure
进港=arrival 行李=luggage/baggage
行李提取=baggage claim/luggage claim/baggage reclaim/luggage reclaim/luggage collection
行李提取处=baggage claim/luggage claim/baggage reclaim/luggage reclaim
行李托运=baggage check-in/luggage check-in/baggage check/checked baggage/luggage consignment/baggage consignment/baggage drop/checked luggage
超大行李=oversized baggage/oversize baggage/oversized luggage 超规行李=oversized baggage/oversize baggage
行李寄存=left luggage/luggage storage/luggage deposit/baggage storage/baggage deposit/left-luggage/baggage check
行李查询=baggage inquiry/lost luggage inquiry/luggage inquiry/baggage enquiry
中转厅=transfer hall/transfer lounge 转机=transfer/transit/connecting flight 海关=customs
边检=immigration/border control/frontier inspection/border inspection/passport control 边防=frontier/border
边防检查=immigration/frontier inspection/passport control/border control/border inspection
入境=entry/arrival/immigration/arrivals 出境=exit/departure/departures
出入境=exit and entry/entry and exit/entry-exit/exit-entry/immigration 入境大厅=arrival hall
免税=duty-free/tax-free/duty free/tax free 免税店=duty-free shop/duty free shop/duty free 退税=tax refund
申报=declare/declaration/declared/goods to declare 无申报=nothing to declare 申报通道=goods to declare 护照=passport
签证=visa 软席=soft seat/cushioned seat 硬座=hard seat 软卧=soft sleeper 硬卧=hard sleeper 卧铺=sleeper/berth
一等座=first class/first class seat/first-class seat 二等座=second class/second class seat/second-class seat
商务座=business class/business class seat/business class 商务舱=business class 头等舱=first class 经济舱=economy class
无座=standing/no seat 餐车=dining car/food truck 餐车厢=dining car 道路=road 公路=highway/road
高速公路=expressway/freeway/motorway/highway 高速=expressway/highway/high-speed/high speed/freeway
快速路=expressway 快速=express/expressway/fast/rapid/quick 国道=national road/national highway/g
省道=provincial road/provincial highway/s 县道=county road 乡道=township road 主路=main road
主干道=main road/arterial road 辅路=side road/service road/auxiliary road 支路=access road/branch road
匝道=ramp/slip road 隧道=tunnel 桥梁=bridge 桥=bridge/qiao 大桥=bridge/grand bridge
立交桥=overpass/interchange/flyover 高架桥=viaduct/elevated bridge/flyover 高架=elevated road/viaduct/elevated
环岛=roundabout/rotary/traffic circle 环路=ring road 二手车=used car/second-hand car/pre-owned car 二环=2nd ring road/second ring road
三环=3rd ring road/third ring road 四环=4th ring road/fourth ring road 五环=5th ring road/fifth ring road
六环=6th ring road/sixth ring road
路口=intersection/crossing/crossroads/junction/crossroad/road junction/lukou 十字路口=intersection/crossroads
丁字路口=t-junction/t-intersection/t intersection 岔路=fork/junction 岔路口=fork/junction
道口=crossing/level crossing/railway crossing 铁路=railway/railroad/rail 铁道=railway
铁路道口=railway crossing/level crossing/railroad crossing 平交道口=level crossing/grade crossing
人行横道=pedestrian crossing/crosswalk/zebra crossing 斑马线=zebra crossing/crosswalk
人行道=sidewalk/pavement/footpath/pedestrian walkway
步道=footpath/trail/walking path/path/walkway/walking trail
健身步道=fitness trail/jogging path/fitness path/walking trail/fitness walkway/health trail/jogging trail
栈道=plank road/boardwalk/plank path/plank walkway/cliff walkway/trestle
木栈道=boardwalk/wooden plank road/wooden walkway/wooden path
步行街=pedestrian street/walking street/pedestrian mall 步行道=walkway/footpath/walking path
盲道=tactile paving/tactile path/blind track/tactile walkway/sidewalk for the blind/tactile pavement 车道=lane
车行道=roadway/driveway/carriageway/vehicle lane 行车道=driving lane/carriageway/lane
机动车道=motor vehicle lane/vehicle lane/motorway/motor lane
非机动车道=non-motor vehicle lane/bicycle lane/cycle lane/non-motorized vehicle lane/bike lane/cycleway/non-motor lane
自行车道=bicycle lane/bike lane/cycle lane/cycle path/bike path/cycle track/cycleway/bicycle path
公交专用道=bus lane/bus only/bus only lane/bus-only lane 公交车道=bus lane 专用道=lane/only
专用车道=lane/only/dedicated lane/exclusive lane 潮汐车道=tidal lane/reversible lane/tide lane
应急停车带=emergency parking area/emergency lay-by/emergency stop area/emergency bay
紧急停车带=emergency stopping lane/emergency parking/lay-by/emergency stop area/emergency lane/emergency bay/emergency parking strip/emergency parking bay
超车道=overtaking lane/passing lane/fast lane 慢车道=slow lane 爬坡车道=steep grade/climbing lane/slow vehicle lane
左转车道=left turn lane/left-turn lane 收费站=toll gate/toll station/toll plaza/toll 收费口=toll gate
不停车收费=etc/electronic toll collection 服务区=service area/rest area 停车区=parking area/rest area
单行线=one way/one-way 单行道=one way/one-way/one-way street/one-way road 单行=one way/one-way 单向=one-way/one way
单向通行=one way/one-way traffic 双向=two-way/two way 双向通行=two-way traffic/two way
双向车道=two-way traffic/two-way road 死胡同=dead end/no through road
此路不通=dead end/no exit/blocked/no through road/road closed/no through way/no through/no thoroughfare/no access/no outlet/no through traffic
此门不通=no through access/blocked/no entry/door closed/no access/not a through door/no exit/gate closed/no through way
前方道路=road ahead 急转弯=sharp turn/sharp bend/sharp curve
连续弯路=winding road/series of bends/consecutive bends/continuous bends/continuous curves 弯道=curve/bend
陡坡=steep slope/steep hill/steep grade/steep descent 上坡=uphill/ascent/steep ascent/up slope
下坡=downhill/descent/steep descent/down slope
长下坡=long downhill/long descent/long steep grade/long downgrade
路滑=slippery/slippery road/slippery surface/slippery path/slippery when wet/icy
地滑=slippery/wet floor/slippery floor/slippery surface/slippery when wet/slippery when wet
湿滑=slippery/wet/wet floor/slippery when wet 坡道路滑=slippery slope 易滑=slippery 结冰=icy/ice/frozen
冰面=ice/thin ice/icy surface 横风=crosswind/cross wind/crosswinds 雾=fog 大雾=fog/heavy fog
追尾=rear-end collision/tailgating/tailgate 路段=section/road section/area/stretch/road 事故=accident
事故多发=accident-prone/accident prone/black spot/accident/high accident 多发=prone/frequent
事故多发路段=accident-prone area/accident-prone section/accident prone area/accident black spot/high accident area/accident area
车道收窄=road narrows/lane narrows/narrow lane 变窄=narrows/narrow 窄=narrow 窄路=narrow road/road narrows
窄桥=narrow bridge 合流=merge/merging/traffic merges 并线=merge/lane change/change lane
变道=lane change/change lane 限制=limit/restriction/restricted/control 解除限速=end of speed limit
减速带=speed bump/speed hump/speed breaker 车速=speed 车流=traffic
交通=traffic/transport/transportation/communication 交通信号=traffic signal/traffic light
信号灯=signal/traffic light/signal light 红绿灯=traffic light 红灯=red light 绿灯=green light
路灯=street light/street lamp/streetlight 路标=road sign/signpost 交警=traffic police
交通管制=traffic control/traffic restriction 管制=control/controlled/restricted 路线=route/line/course
线=line/route/wire 号线=line 线路=route/line 环线=loop line/circle line/loop/ring line 支线=branch line/branch
路=road/rd/lu/route/path/street/way 街=street/st/jie 大街=street/st/avenue/ave/dajie
大道=avenue/boulevard/ave/blvd/road/dadao/highway 胡同=hutong/lane/alley 巷=alley/lane/xiang 里弄=lane/alley
弄=lane/alley/long 条=tiao/alley/lane 小街=alley/xiaojie/street 斜街=xiejie/slant street/street
夹道=jiadao/alley/lane 里=li 小巷=alley/lane 东路=east road/donglu/east rd 西路=west road/xilu 南路=south road/nanlu
北路=north road/beilu 中路=middle road/zhonglu/central road 东街=east street/dongjie 西街=west street/xijie
南街=south street/nanjie 北街=north street/beijie 东大街=east street/dongdajie/east avenue
西大街=west street/xidajie/west avenue 南大街=south street/nandajie/south avenue
北大街=north street/beidajie/north avenue 外大街=outer street/waidajie 内大街=inner street/neidajie
码头=wharf/dock/pier/quay/boat dock/harbor/ferry pier 港口=port/harbor 港=port/harbor
渡口=ferry/ferry crossing/ferry pier 轮渡=ferry 船=boat/ship
游船=boat/pleasure boat/cruise/boat tour/boat ride/tour boat/cruise boat/cruise ship/boating/sightseeing boat/pleasure-boat/boat rental
游艇=yacht 快艇=speedboat/motorboat/speed boat 画舫=painted boat/pleasure boat/gaily-painted pleasure boat
脚踏船=pedal boat/pedalo/paddle boat 手划船=rowing boat/rowboat/row boat 划船=boating/rowing/rowing boat/row boat
电动船=electric boat/motor boat/battery-powered boat 竹筏=bamboo raft 漂流=rafting/drifting
救生衣=life jacket/life vest 救生圈=life buoy/lifebuoy/life ring/life belt/life preserver
救生=life saving/lifesaving/life-saving/lifeguard/rescue 救生员=lifeguard 缆车=cable car/cableway/gondola/ropeway
索道=cableway/ropeway/cable car/cable way/aerial ropeway/cable car
滑道=slideway/slide/chute/toboggan/toboggan run 滑梯=slide
小火车=mini train/small train/tourist train/sightseeing train/train 单轨=monorail 扶梯口=escalator
上行=up/upward/ascending/going up 下行=down/downward/descending/going down 上楼=upstairs/up/go upstairs
下楼=downstairs/down/go downstairs 上客=pick up/pick-up/pickup
上客区=pick-up area/pick-up/pickup area/pick-up zone/pick-up point/pickup zone 落客=drop off/drop-off
落客区=drop-off area/drop-off/drop-off zone/drop-off point 下客=drop off/drop-off
下客区=drop-off area/drop-off/drop-off zone 接机=arrival pick-up/airport pick-up/meet and greet/pick-up
送机=see-off/airport drop-off/drop-off 接站=pick-up/arrival pick-up/station pick-up 送站=drop-off/see-off
即停即走=no waiting/drop-off only/kiss and ride/drop and go/stop and go/no parking/quick drop-off/immediate departure
即停即离=no waiting/drop-off only/drop and go
停车收费=paid parking/parking charge/parking fee/pay parking/toll parking 停车费=parking fee/parking charge
停车入位=park in designated space/park within the lines/park within marked spaces/park in parking spaces/park in the space/park in designated parking spaces
车头=front of car/vehicle front/headfirst/head/front/car head/locomotive/nose 朝外=outward/out/facing out
熄火=turn off engine/switch off engine/engine off/shut off engine 入库=enter garage 间隙=gap 空隙=gap 缝隙=gap
站台间隙=gap/platform gap
先下后上=let passengers off first/let passengers alight first/exit first/allow passengers off first/passengers off first
黄线=yellow line 安全线=yellow line/safety line/line
一米线=yellow line/one-meter line/one-metre line/line/1-meter line/1 m line/waiting line/1-metre line
警戒线=cordon/security line/warning line/police line/line 白线=white line
越线=cross the line/crossing the line/step over the line/line
脚下=step/your step/foot/underfoot/watch your step/under your feet/feet/footing 轨道=track/rail/rail transit
铁轨=track/rail 路轨=track/rail 轨行区=track area/track 道床=track bed/track 站外=outside the station/outside station
站内=inside the station/in the station/station/in station/within the station
车内=on board/in the vehicle/in the car/inside the bus/on bus/on the bus/in car/inside/on the train/inside the car/in the bus
车上=on board/on the bus/in the vehicle 车外=out of window/outside 窗外=out of the window/window/outside
伸出=stick out/put out/extend/lean out/out/reach out/keep inside/stretch out
伸入=put into/put through/reach into/put in/put/reach/insert/stick/through 探出=lean out/stick out/put out/out
头=head 手=hand 脚=foot 身体=body/health 头部=head 胳膊=arm 手臂=arm 定期=regular/scheduled/periodic
一卡通=smart card/ic card/transportation card/one card/yikatong/municipal card/all-in-one card/transit card
公交卡=bus card/transit card/transport card/transportation card
交通卡=transportation card/transit card/travel card/transport card
乘车码=ride code/qr code/bus code/transit code
单程票=single ticket/single journey ticket/one-way ticket/single-journey ticket/single ride ticket
往返票=round-trip ticket/return ticket/round trip ticket
票务=ticketing/ticket service/ticket/ticketing service/ticket affairs
票务处=ticketing/ticket office/ticketing office 票务中心=ticketing center/ticket center/ticket office
票亭=ticket booth/ticket kiosk/ticket office 售票=ticket sales/ticket/tickets/ticketing/ticket office
售票处=ticket office/tickets/ticket counter/ticket booth/box office
售票厅=ticket hall/ticketing hall/ticket lobby/ticket office
售票大厅=ticket hall/ticketing hall/ticket lobby/ticket lobby
售票窗口=ticket window/ticket counter/ticket office/tickets/ticket office window
售票口=ticket window/ticket office/ticket counter 售票亭=ticket booth/ticket kiosk/ticket office
售票点=ticket office/ticket outlet/ticket point/ticket agency/ticket office/ticket counter/tickets
售票员=ticket seller/conductor/ticket clerk
检票口=ticket gate/ticket check/check-in gate/ticket barrier/ticket entrance/ticket checking/fare gate
检票处=ticket check/ticket gate/ticket checking 检票员=ticket inspector/ticket checker
验票口=ticket check/ticket gate
取票处=ticket collection/ticket pick-up/ticket pickup/ticket collection point/collect tickets/ticket collection counter/will call
取票口=ticket collection/ticket pick-up/ticket pickup
补票处=fare adjustment/pay upon arrival/fare adjustment office/ticket adjustment/ticket compensation/fare adjustment counter/excess fare/supplementary ticket office
退票处=ticket refund/ticket refunds/refunds/refund counter/refund/ticket refund office
改签处=ticket changes/ticket changing/rebooking/ticket change/ticket rescheduling
安检口=security check/security checkpoint/security/security screening/security gate/checkpoint
安检处=security check/security checkpoint/security 安检门=security gate/metal detector/security check door
安检机=security scanner/x-ray scanner/x-ray machine/security machine
安检通道=security check/security lane/security checkpoint/security passage/security channel/security check lane/security check passage
安检区=security check area/security area/security screening area/security check
过街=street crossing/crossing/cross the street/cross/pedestrian crossing/cross the road
过马路=cross the road/cross the street/crossing the street/crossing the road/street crossing 马路=road/street
`;
