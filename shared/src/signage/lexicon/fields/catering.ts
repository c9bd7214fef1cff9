/** Shops, restaurants, food and dishes. */
export const CATERING = `
商店=shop/store 商场=shopping mall/mall/department store/shopping center/market
百货=department store/general merchandise/merchandise 百货商店=department store 百货大楼=department store
购物中心=shopping center/shopping mall/mall 购物=shopping/shop 商城=shopping mall/mall/shopping center/market
商厦=shopping mall/department store/commercial building/shopping center/mall 商业=commercial/business/commerce
商业街=commercial street/shopping street/business street 商务=business/commercial 商务中心=business center
超市=supermarket 便利店=convenience store
小卖部=snack shop/shop/snack bar/kiosk/store/convenience store/tuck shop/snack store/grocery/retail store
零售=retail 批发=wholesale
专卖店=franchised store/exclusive shop/specialty store/brand store/exclusive store/franchise store/monopoly store
专柜=counter/special counter 旗舰店=flagship store 总店=main store/head store/flagship store/main branch
分店=branch/branch store 市场=market 菜市场=vegetable market/food market/wet market/farmers' market/market
农贸市场=farmers' market/farm produce market/agricultural market/market/farm product market/wet market
早市=morning market 夜市=night market 集市=market/fair/bazaar 礼品=gift/souvenir 礼品店=gift shop/souvenir shop
礼品部=gift shop/gifts 礼品包装=gift wrapping/gift packing 纪念品商店=souvenir shop/gift shop
纪念品店=souvenir shop/gift shop 书店=bookstore/bookshop 花店=flower shop/florist/florist's
水果店=fruit shop/fruit store 水果=fruit 蔬菜=vegetable 肉=meat 肉类=meat 水产=aquatic product/seafood 海鲜=seafood
粮油=grain and oil/grain & oil/grains and oils 副食=non-staple food 副食店=grocery store/non-staple food store
调料=seasoning/condiment 调味品=condiment/seasoning 食品=food 食品店=food store/food shop 食物=food
熟食=cooked food/deli/delicatessen 冷冻食品=frozen food 冷饮=cold drink 饮料=beverage/drink 饮品=drink/beverage
酒水=beverage/drink/drinks/wine and beverages/wines and beverages/wine list
烟酒=tobacco and liquor/cigarettes and alcohol/tobacco and alcohol/tobacco & liquor/cigarettes and liquor/cigarettes and wine/tobacco & alcohol
香烟=cigarette/tobacco 烟=cigarette/smoke/tobacco/smoking 烟草=tobacco 酒=wine/liquor/alcohol/spirit
白酒=liquor/spirit/baijiu/chinese liquor/white spirit 啤酒=beer 葡萄酒=wine 红酒=red wine/wine
黄酒=yellow rice wine/rice wine/huangjiu 茶=tea 茶叶=tea/tea leaves 茶叶店=tea shop/tea store
茶馆=teahouse/tea house 茶室=tea house/tea room/tearoom/teahouse 茶社=teahouse/tea house 绿茶=green tea
红茶=black tea 花茶=scented tea/jasmine tea/flower tea 乌龙茶=oolong tea/oolong 咖啡=coffee/café/cafe
咖啡厅=café/cafe/coffee shop/coffee house/coffee bar 咖啡馆=café/cafe/coffee shop/coffee house
咖啡店=café/cafe/coffee shop 酒吧=bar/pub 大堂吧=lobby bar/lobby lounge 酒廊=lounge/bar/wine lounge
行政酒廊=executive lounge/executive club lounge 奶茶=milk tea/bubble tea 牛奶=milk 酸奶=yogurt/yoghurt
果汁=juice/fruit juice 矿泉水=mineral water 冰淇淋=ice cream 冰激凌=ice cream 雪糕=ice cream/ice cream bar
糖果=candy/sweets/confectionery 蛋糕=cake 面包=bread/bakery 面包房=bakery 西点=pastry/western pastry/pastries
糕点=cake/pastry/pastries/cakes and pastries 点心=dim sum/pastry/dessert/snack/refreshment 甜品=dessert
甜点=dessert 小吃=snack 小吃店=snack bar/snack shop 小吃街=snack street/food street 快餐=fast food
快餐店=fast food restaurant/snack bar/fast food 餐厅=restaurant/dining hall/dining room/canteen
饭店=restaurant/hotel 饭庄=restaurant 餐馆=restaurant 酒楼=restaurant 酒家=restaurant 食府=restaurant 菜馆=restaurant
饭馆=restaurant 面馆=noodle restaurant/noodle shop/noodle house/noodles 火锅=hot pot/hotpot
火锅店=hot pot restaurant/hotpot restaurant 烤鸭店=roast duck restaurant 中餐=chinese food/chinese cuisine/chinese
中餐厅=chinese restaurant 西餐=western food/western cuisine/western 西餐厅=western restaurant 自助餐=buffet
自助餐厅=buffet restaurant/cafeteria/buffet
员工餐厅=staff canteen/staff restaurant/staff cafeteria/employee cafeteria 早餐=breakfast 午餐=lunch
晚餐=dinner/supper 套餐=set meal/combo/set menu/package 航空餐=airline meal/in-flight meal/airline food
~餐=meal/food/dining/dinner/set
餐饮=food and beverage/catering/food & beverage/dining/food and drink/restaurant/food court
餐饮区=dining area/food area/food court 美食=food/gourmet/cuisine/delicacy/food court
美食城=food court/food city/food plaza 美食广场=food court/food plaza/food square 美食街=food street/food court
用餐区=dining area/eating area 就餐区=dining area/eating area 点餐=order/ordering
点餐处=order here/order/ordering/place order/ordering counter 点菜=order/ordering
取餐=food pick-up/meal pick-up/pick up/pickup/collect food/food collection/order pick-up/collect meals
取餐处=food pick-up/pick up here/food pickup/meal collection/food collection/meal pick-up/pick-up/pickup/order pick-up
送餐=meal delivery/food delivery/room service
外卖=takeaway/take-out/takeout/delivery/take out/food delivery/take away
外卖取餐=takeaway pick-up/takeout pick-up/delivery pickup
打包=take out/takeaway/takeout/to go/pack/packing/take away 堂食=dine-in/eat in/dine in/eat-in
餐具=tableware/cutlery/dishes/dinnerware/utensil/tray/dishware
餐具回收处=tableware return/tray return/dish return/tableware collection/return trays/tray return/dishes return/used tableware/return tableware/tableware recycling/tableware return point
餐盘=tray/plate/dish 筷子=chopsticks 碗=bowl 杯子=cup/glass 杯=cup 公筷=serving chopsticks 菜单=menu 菜谱=menu/recipe
菜=dish/cuisine/vegetable/food 菜品=dish/food 凉菜=cold dish/cold dishes 热菜=hot dish/hot dishes
主食=staple food/staple/staples/rice and noodles/rice, noodles and bread/main course/staple foods 汤=soup
粥=porridge/congee/gruel 米饭=rice/steamed rice 米=rice 面条=noodle 面=noodle/noodles
炸酱面=noodles with soybean paste/zhajiangmian/zhajiang noodles/noodles with soy bean paste/noodles with fried bean sauce/fried sauce noodles/noodles with minced pork and soybean paste
打卤面=noodles with gravy/dalumian/noodles with thick gravy
拉面=ramen/hand-pulled noodles/lamian/stretched noodles/hand-stretched noodles
牛肉面=beef noodles/beef noodle/noodles with beef/beef noodle soup
刀削面=sliced noodles/knife-cut noodles/daoxiaomian/knife-sliced noodles/shaved noodles
馒头=mantou/steamed bun/steamed bread 包子=baozi/steamed bun/steamed stuffed bun/stuffed bun
饺子=jiaozi/dumpling 水饺=boiled dumpling/dumpling/jiaozi 馄饨=wonton/hundun 烧麦=shaomai/shumai 春卷=spring roll
油条=youtiao/deep-fried dough stick/fried dough stick/deep-fried dough sticks
烧饼=shaobing/sesame cake/sesame bun/sesame seed cake 煎饼=jianbing/pancake/chinese pancake
豆浆=soybean milk/soy milk/soymilk 豆腐=tofu/bean curd/doufu
豆腐脑=jellied tofu/tofu pudding/jellied bean curd/soft tofu 麻婆豆腐=mapo tofu/mapo doufu/mapo bean curd
臭豆腐=stinky tofu
豆汁=douzhi/douzhi (fermented soybean drink)/fermented bean drink/soybean juice/mung bean milk/fermented mung bean juice/fermented mung bean drink
爆肚=quick-fried tripe/baodu/fried tripe/quick-boiled tripe 卤煮=luzhu/stewed pork offal/luzhu huoshao
炒肝=chaogan/stir-fried liver/stewed liver/stewed pork liver and intestine/stir-fried pork liver
驴打滚=lvdagun/lüdagun/glutinous rice rolls/glutinous rice rolls with bean paste/ludagun/fried chop rice cake/soybean flour cake/glutinous rice rolls stuffed with red bean paste/pastry made of soybean flour
艾窝窝=aiwowo/steamed rice cakes with sweet stuffing/glutinous rice ball/steamed glutinous rice cakes
豌豆黄=pea cake/wandouhuang/pea flour cake/pea-flour cake/yellow pea cake/pea cakes
糖葫芦=sugar-coated haws/tanghulu/candied haws/candied hawthorn/bingtanghulu
冰糖葫芦=candied hawthorn/tanghulu/sugar-coated haws/bingtanghulu/candied haws on a stick/sugarcoated haws on a stick/candied haws/crispy sugar-coated fruit
烤鸭=roast duck/peking duck/roasted duck 北京烤鸭=beijing roast duck/peking duck/peking roast duck
宫保鸡丁=kung pao chicken/gongbao chicken/gong bao chicken/kungpao chicken
鱼香肉丝=yu-shiang shredded pork/yuxiang shredded pork/shredded pork in garlic sauce/shredded pork with garlic sauce/sauteed shredded pork in sweet and sour sauce/yuxiang rousi/fish-flavored shredded pork/stir-fried shredded pork with chili and garlic sauce
糖醋里脊=sweet and sour pork/sweet and sour pork tenderloin/sweet and sour tenderloin/sweet and sour pork fillet/fried sweet and sour tenderloin
回锅肉=twice-cooked pork/double cooked pork/twice cooked pork slices/sauteed sliced pork with pepper and chili/twice-cooked pork slices
红烧肉=braised pork/braised pork belly/braised pork in brown sauce/red-braised pork/red-cooked pork/hongshao pork
东坡肉=dongpo pork/braised dongpo pork
梅菜扣肉=steamed pork with preserved vegetables/braised pork with preserved vegetable/steamed pork belly with preserved vegetables/steamed pork with preserved vegetable
红烧狮子头=braised pork meatballs in brown sauce/braised pork balls/stewed pork ball in brown sauce/braised meatballs/stewed pork ball/lion's head meatballs/braised pork ball in brown sauce/braised pork balls in soy sauce/stewed meatballs
狮子头=meatball/pork meatball/braised pork ball/lion's head meatball/braised meatball/stewed pork ball
四喜丸子=braised pork balls/four-joy meatballs/four joy meatballs/braised pork balls in gravy/braised pork balls in gravy sauce/four-happiness meatballs
夫妻肺片=sliced beef and ox tongue in chili sauce/sliced beef and offal in chili sauce/couple's sliced beef in chili sauce/beef and ox tripe in chili sauce/pork lungs in chili sauce/fuqi feipian/mr. and mrs. smith
口水鸡=steamed chicken with chili sauce/mouth-watering chicken/mouthwatering chicken/sichuan chicken in chili sauce/chicken with chili sauce/poached chicken in chili sauce/saliva chicken
童子鸡=spring chicken/young chicken 叫花鸡=beggar's chicken/baked chicken
白切鸡=boiled chicken/soft-boiled chicken/sliced boiled chicken/boiled chicken with sauce/poached chicken/white cut chicken
地三鲜=sauteed potato, green pepper and eggplant/disanxian/sauteed potato, green pepper and aubergine/sautéed potato, green pepper and eggplant/stir-fried potato, eggplant and green pepper
木须肉=moo shu pork/mu shu pork/moshu pork/sauteed sliced pork, eggs and black fungus
蚂蚁上树=vermicelli with minced pork/sauteed vermicelli with spicy minced pork/vermicelli with spicy minced pork/vermicelli with ground pork/sautéed vermicelli with spicy minced pork
水煮鱼=boiled fish with chili/poached fish in chili oil/sichuan boiled fish/fish filets in hot chili oil/poached sliced fish in hot chili oil/boiled fish in chili oil/fish fillets in hot chili oil
水煮牛肉=boiled beef in chili sauce/poached sliced beef in hot chili oil/beef in chili oil/sliced beef in hot chili oil/poached beef in hot chili oil
酸菜鱼=boiled fish with pickled cabbage/fish with pickled vegetables/pickled cabbage fish/fish with sour cabbage/fish with pickled mustard greens/boiled fish with pickled cabbage and chili
松鼠鱼=sweet and sour fish/squirrel-shaped mandarin fish/fried sweet and sour fish/sweet and sour mandarin fish
佛跳墙=buddha jumps over the wall/steamed abalone with shark's fin and fish maw in broth/fotiaoqiang
涮羊肉=instant-boiled mutton/mutton hot pot/lamb hot pot/shuan yangrou/instant boiled mutton/lamb hotpot/mongolian hot pot/quick-boiled mutton
羊肉串=lamb kebab/mutton kebab/lamb shashlik/lamb skewer/mutton shashlik/mutton skewer/kebab/roast lamb skewer
羊肉泡馍=pita bread soaked in lamb soup/lamb soup with bread/mutton soup with flat bread/yangrou paomo/pita bread soaked in mutton soup/crumbled flatbread in mutton stew
肉夹馍=roujiamo/chinese hamburger/chinese burger/marinated meat in baked bread/meat burger/pork burger/marinated meat in bun
麻辣烫=spicy hot pot/malatang/spicy soup/hot and spicy soup/spicy hot pot soup
麻辣香锅=spicy hot pot/spicy pot/mala xiangguo/spicy stir-fry hot pot/hot and spicy dry pot/mala dry pot
麻辣小龙虾=spicy crayfish/hot and spicy crayfish 小龙虾=crayfish 酸辣汤=hot and sour soup
蛋花汤=egg drop soup/egg flower soup/egg soup 蛋炒饭=egg fried rice/fried rice with egg/fried rice with eggs
扬州炒饭=yangzhou fried rice/yangchow fried rice 炒饭=fried rice 炒面=fried noodles/chow mein/stir-fried noodles
盖饭=rice with topping/rice/rice bowl/over rice/rice topped with 盖浇饭=rice with topping/rice bowl
皮蛋=preserved egg/century egg/thousand-year egg 咸鸭蛋=salted duck egg 茶叶蛋=tea egg 鸡=chicken 鸡肉=chicken
鸡丁=diced chicken/chicken cube/chicken 鸡翅=chicken wing 鸡蛋=egg 蛋=egg 鸭肉=duck 猪肉=pork 牛肉=beef 羊肉=mutton/lamb
里脊=tenderloin/fillet/pork 排骨=sparerib/spare rib/rib/pork rib/pork chop
肉丝=shredded pork/shredded meat/pork sliver 肉片=sliced pork/sliced meat/pork slice
肉末=minced pork/minced meat/ground pork 丸子=meatball/ball 虾=shrimp/prawn 虾仁=shrimp/shelled shrimp/prawn
蟹=crab 螃蟹=crab 牛蛙=bullfrog/frog 鱿鱼=squid 海参=sea cucumber 鲍鱼=abalone 土豆=potato 土豆丝=shredded potato
茄子=eggplant/aubergine 黄瓜=cucumber 西红柿=tomato 番茄=tomato 白菜=chinese cabbage/cabbage
青菜=green vegetable/vegetable/greens 菠菜=spinach 蘑菇=mushroom 香菇=mushroom/shiitake
木耳=black fungus/wood ear/fungus 花生=peanut 豆=bean 辣椒=chili/pepper/hot pepper 辣=spicy/hot/chili
生鱼片=sashimi/sliced raw fish/raw fish 肚丝=shredded tripe/tripe/pig tripe 麻辣=spicy/chili/in chili sauce/hot and spicy/mala/spicy and hot 糖醋=sweet and sour
红烧=braised/braised in brown sauce/in brown sauce/red-braised/in soy sauce 清蒸=steamed 蒸=steamed
炒=stir-fried/fried/sauteed/sautéed 爆炒=stir-fried/quick-fried/sauteed 炸=deep-fried/fried 煎=pan-fried/fried
烤=roast/roasted/baked/grilled/barbecued 炖=stewed/stew/braised 煮=boiled/poached 焖=braised/stewed
凉拌=cold/in sauce/with sauce/salad/dressed with sauce/mixed 拌=mixed/with/tossed
干锅=griddle-cooked/griddle cooked/dry pot/griddle/in dry pot/dry-pot/hot griddle/dry wok
铁板=sizzling/sizzling iron plate/iron plate/teppanyaki/grilled on iron plate
砂锅=casserole/clay pot/in casserole/en casserole/earthenware pot 锅=pot/wok 酱=sauce/paste 醋=vinegar
糖=sugar/candy 盐=salt 油=oil 西瓜=watermelon 苹果=apple 香蕉=banana 葡萄=grape 梨=pear 橙子=orange 桔子=tangerine/orange
柠檬=lemon 草莓=strawberry 桃子=peach 红枣=red date/jujube 枣=date/jujube 栗子=chestnut
干果=dried fruit/nut/dried fruits and nuts/nuts and dried fruits/nuts/dried fruits/dry fruit 坚果=nut
干货=dried goods/dry goods/dried food/dried foods/dry food 蜜饯=preserved fruit/candied fruit
果脯=preserved fruit 特产=specialty/local specialty/local product/specialities/local specialties
土特产=local specialty/local product/local specialties/native product 茅台=moutai/maotai
加工间=kitchen/food processing room/food preparation room/processing room/preparation room 厨房=kitchen
后厨=kitchen 备餐间=food preparation room/pantry/preparation room
洗碗间=dishwashing room/dish washing room/scullery 冷库=cold storage/refrigeration house/cold store
冷藏=refrigerated/cold storage/cold/refrigeration 浪费粮食=waste food 粮食=food/grain
光盘行动=clear your plate/clean plate campaign/clean your plate
自带=bring your own/outside/own/self-provided/bring 免费续杯=free refill/free refills 续杯=refill 口=mouth/entrance
烫口=hot/mouth burning
`;
