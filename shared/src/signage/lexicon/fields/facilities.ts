/** Entrances, parts of buildings, toilets, water, waste bins. */
export const FACILITIES = `
入口=entrance/entry/way in/enter/admission/access/gate 出口=exit/way out 进口=entrance/entry
出入口=entrance and exit/entrance/exit/entrance/exit/access/entrance & exit
安全出口=exit/emergency exit/fire exit/safety exit 紧急出口=emergency exit 应急出口=emergency exit
太平门=emergency exit/exit/fire exit 进站口=entrance/station entrance 出站口=exit/station exit/way out 进口处=entrance
出口处=exit 口=exit/entrance/gate/kou/port/opening/point/crossing/intersection 门=gate/door/men/entrance
大门=main gate/gate/main entrance/front gate 正门=main entrance/main gate/front gate/front entrance
侧门=side gate/side door/side entrance 后门=back door/back gate/rear entrance/rear door
前门=qianmen/front door/front gate 边门=side gate/side door 便门=side gate/wicket 旁门=side gate/side door
门口=entrance/gate/doorway/door 门厅=lobby/foyer/entrance hall/hallway 大厅=hall/lobby/concourse 大堂=lobby/hall
前厅=lobby/front hall/foyer 走廊=corridor/hallway/passage 过道=aisle/passage/corridor/passageway
楼道=corridor/hallway/stairwell/stairway 楼梯=stairs/stairway/staircase/stair
楼梯间=stairwell/staircase/stairs/stairway 步梯=stairs/stairway 台阶=step/stairs/stair 扶梯=escalator
自动扶梯=escalator 电梯=elevator/lift 电扶梯=escalator 直梯=elevator/lift
客梯=passenger elevator/passenger lift/elevator/guest elevator
货梯=freight elevator/goods lift/service elevator/cargo elevator/freight lift/service lift
观光电梯=sightseeing elevator/panoramic elevator/observation elevator/scenic elevator/sightseeing lift
消防电梯=fire elevator/firefighter elevator/fire lift/fireman's lift/firemen's elevator
医用电梯=hospital elevator/medical elevator/bed elevator 扶手=handrail/rail 手扶=handrail
轿厢=car/elevator car/cabin 坡道=ramp/slope 斜坡=slope/ramp
天桥=overpass/footbridge/pedestrian bridge/skywalk/bridge
连廊=corridor/link bridge/skybridge/connecting corridor 楼=building/tower/floor/hall/lou/mansion/block
层=floor/level/f/storey 楼层=floor/level 一层=1f/first floor/ground floor
首层=first floor/ground floor/1f/level 1 顶层=top floor/roof/top level 夹层=mezzanine
地下=underground/basement/b/subterranean 负=b/basement/minus 地下室=basement 屋顶=roof/rooftop
天台=roof/rooftop/terrace/roof deck 阳台=balcony 露台=terrace 平台=platform/terrace/deck 屋面=roof 窗=window
窗户=window 窗口=window/counter 玻璃=glass 玻璃门=glass door 护栏=guardrail/railing/handrail/rail/fence/barrier
栏杆=railing/rail/handrail/fence/balustrade/guardrail/banister 围栏=fence/railing/barrier
隔离栏=barrier/guardrail 围墙=wall/fence 墙=wall 墙壁=wall 墙面=wall 柱=column/pillar 地面=floor/ground/surface
地板=floor 地=floor/ground/land/earth 路面=road surface/road/pavement 座=block/building/seat/tower
座位=seat/seating 座椅=seat/chair 椅子=chair 长椅=bench 坐席=seat 专座=seat/priority seat 席=seat/section 桌=table/desk
桌子=table/desk 柜台=counter/desk 柜=cabinet/locker/counter/case 柜子=cabinet
台=desk/counter/platform/stand/station/terrace/stage/set/tai/altar/table
前台=reception/front desk/reception desk 总台=reception/front desk/main desk
服务台=service desk/service counter/information desk/reception/help desk/information/service
总服务台=reception/main service desk/front desk/information desk/service desk/main information desk
咨询台=information desk/information counter/information/inquiry desk/inquiry/enquiry desk/help desk
问询台=information desk/inquiry desk/information/enquiry desk
问询处=information/information desk/inquiry/enquiries 咨询处=information/information desk/inquiry/consultation
导医台=information desk/guide desk/medical guide desk/medical guide/patient guide
接待处=reception/reception desk 接待台=reception desk/reception
收银台=cashier/checkout/checkout counter/cash desk/cash register 收银=cashier/checkout 收银处=cashier/checkout
收款处=cashier 收费处=cashier/payment/toll/payment office/toll gate/toll booth
缴费处=payment/cashier/payment office 交费处=payment/cashier 结账处=checkout/cashier 付款处=cashier/payment
登记处=registration/registration office/registry/check-in/reception/registry office
报名处=registration/sign-up/enrollment/registration office
报到处=registration/check-in/registration desk/sign-in
签到处=sign-in/check-in/sign-in desk/registration/registration desk
领取处=collection/pick-up/collection point/claim/pickup/collection counter
寄存处=left luggage/luggage storage/deposit/storage/checkroom/cloakroom/luggage deposit/left-luggage office/bag deposit/baggage/baggage storage
行李寄存处=left luggage/luggage storage/baggage storage/left-luggage office/luggage deposit/baggage deposit
小件寄存=luggage storage/left luggage/baggage storage/small item storage/parcel deposit/luggage deposit
小件寄存处=luggage storage/left luggage/baggage storage/parcel deposit/luggage deposit/left-luggage office/small luggage storage
存包柜=locker/bag locker/storage locker/luggage locker
存包处=bag storage/left luggage/locker/bag deposit/checkroom/cloakroom/baggage storage
存衣处=cloakroom/coat check/checkroom/coatroom 衣帽间=cloakroom/coatroom/checkroom/coat room
存车处=bicycle parking/bike parking/parking/bicycle park 自行车停放处=bicycle parking/bike parking/bicycle park
储物柜=locker/storage locker 寄存柜=locker 鞋柜=shoe locker/shoe rack/shoe cabinet 衣柜=wardrobe/locker
行李架=luggage rack/baggage rack 行李车=luggage cart/baggage cart/luggage trolley/trolley
手推车=trolley/cart/pushcart/handcart 购物车=shopping cart/shopping trolley/trolley 轮椅=wheelchair/accessible
婴儿车=stroller/pushchair/baby carriage/pram/buggy 童车=stroller/baby stroller/pushchair
~室=room/office/studio/hall/chamber ~厅=hall/room/lounge/lobby/concourse/parlor/bureau
~馆=hall/museum/gallery/house/pavilion/center/gym/library/venue/court/restaurant ~房=room/house
~场=field/court/ground/lot/area/venue/rink/arena/market/course/center/site/park/square/yard/stadium/range/hall
~区=area/zone/district/section ~院=courtyard/yard/hospital/institute/academy/college/house/theater/court
~部=department/office/section/division/unit/shop/ministry ~中心=center/central
~站=station/stop/railway station/bus station/subway station
~点=point/spot/station/site/place/stop/o'clock/outlet ~亭=pavilion/kiosk/booth/stand
~库=storage/warehouse/store/depot/garage/storeroom/bank/library
~所=office/institute/station/place/house/center ~园=garden/park ~店=shop/store/restaurant/branch
~铺=shop/store ~机=machine/dispenser/unit/terminal ~器=device/equipment/machine ~箱=box/kit/case/cabinet/bin
~桶=bin/bucket/can/barrel ~池=pool/pond/chi/tank/lake ~通道口=entrance 卫生间=toilet 洗手间=toilet 厕所=toilet
公厕=public toilet/toilet 公共厕所=public toilet/toilet 盥洗室=washroom/lavatory/toilet 公共卫生间=public toilet/toilet
第三卫生间=family toilet/unisex toilet/gender-neutral toilet/all-gender toilet/family restroom
无性别卫生间=gender-neutral toilet/unisex toilet/all-gender toilet 家庭卫生间=family toilet
移动厕所=mobile toilet/portable toilet 环保厕所=eco toilet/eco-friendly toilet/environmental toilet
临时厕所=temporary toilet 蹲位=squat toilet/squat 坐便=seated toilet/sitting toilet/western-style toilet
小便池=urinal 便池=toilet/urinal 马桶=toilet/toilet bowl 洗手池=wash basin/hand basin/sink/washbasin
水龙头=faucet/tap/water tap 自动水龙头=automatic faucet/automatic tap/sensor tap 洗手处=hand wash/wash basin/hand washing/hand-washing 洗手液=hand soap/hand sanitizer/liquid soap/hand wash/soap
烘手机=hand dryer/hand drier 干手器=hand dryer/hand drier 干手机=hand dryer 卫生纸=toilet paper/toilet tissue
厕纸=toilet paper 手纸=toilet paper/toilet tissue 纸巾=tissue/paper towel/paper tissue/napkin
擦手纸=paper towel/hand towel 纸=paper
婴儿护理台=baby changing station/baby changing table/diaper changing station/baby changing/diaper changing table/baby care station/baby changing facility
尿布台=diaper changing table/baby changing table/baby changing/diaper changing
母婴室=baby care room/nursing room/mother and baby room/baby room/mother and infant room/baby care/mother-and-baby room/nursery
母婴=mother and baby/mother and infant/mother and child/mother-baby/baby care
哺乳室=nursing room/breastfeeding room 育婴室=baby room/nursery/baby care room 哺乳=nursing/breastfeeding
更衣室=changing room/locker room/dressing room/fitting room 更衣=changing/change clothes/locker/dressing
更衣柜=locker 淋浴间=shower/shower room 浴室=bathroom/shower room/bathhouse/shower/bath 淋浴室=shower/shower room
开水=hot water/boiled water/boiling water/drinking water
开水间=hot water/hot water room/boiled water/hot drinking water/water heater room
开水房=hot water/hot water room/boiler room/boiled water 开水炉=water boiler/water heater
热水=hot water/warm water 热水器=water heater 热水间=hot water room/hot water 冷水=cold water
饮水处=drinking water/water fountain/drinking fountain
饮水机=water dispenser/drinking fountain/water fountain/drinking water/water cooler
饮用水=drinking water/potable water 饮水点=drinking water/drinking water point/drinking water station
直饮水=drinking water/potable water/drinking fountain/tap drinking water
直饮水点=drinking water/drinking fountain
非饮用水=non-drinking water/not for drinking/non-potable water/not drinking water/undrinkable/not potable/not drinkable
自来水=tap water/running water 中水=reclaimed water/recycled water 再生水=reclaimed water/recycled water
茶水间=pantry/tea room/kitchenette/tea pantry 茶水=tea/tea and water
垃圾桶=litter bin/trash can/waste bin/bin/garbage can/rubbish bin/trash bin/dustbin/garbage bin
垃圾箱=litter bin/trash can/waste bin/dustbin/garbage bin/rubbish bin/trash bin/bin/dumpster
垃圾站=garbage station/waste transfer station/waste station/waste collection station/refuse station
垃圾房=waste room/garbage room/refuse room 垃圾=waste/litter/garbage/trash/rubbish/refuse 废物=waste/litter
果皮箱=litter bin/trash can/waste bin 烟头=cigarette butt/cigarette end 烟蒂=cigarette butt 烟灰缸=ashtray
吸烟室=smoking room/smoking area 吸烟区=smoking area/smoking zone 吸烟处=smoking area/smoking point
吸烟点=smoking area/smoking point/smoking spot 无烟=smoke-free/no smoking/non-smoking/nonsmoking
禁烟=no smoking/smoke-free/non-smoking
留言簿=guestbook/visitor's book/guest book/comments book/visitors' book 签到簿=guestbook/sign-in book
`;
