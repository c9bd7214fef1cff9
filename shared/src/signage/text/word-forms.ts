const words = (text: string): string[] => text.trim().split(/\s+/);
const pairs = (text: string): Map<string, string> =>
  new Map(words(text).map((pair) => pair.split('=') as [string, string]));

/** Words in -ing or -s that are nouns of their own on signs and must not fall together with the verb. */
export const KEPT_ING = new Set(
  words(`parking building crossing landing clothing wedding ceiling railing living king ring spring string
    evening morning during thing nothing something anything everything wing sing bring painting meeting bedding
    filling beijing chongqing nanjing jing ping ming qing bowling being housing
    glasses goods news stairs customs clothes arts sports gas bus tennis arrivals departures means dress express access business process press address pass grass class glass less loss cross mess across business fitness`),
);

/** Irregular forms. */
export const IRREGULAR =
  pairs(`men=man women=woman children=child feet=foot teeth=tooth mice=mouse people=people
  persons=person knives=knife lives=life shelves=shelf leaves=leave lost=lost built=build broken=break forbidden=forbid
  taken=take given=give written=write stolen=steal wore=wear worn=wear ran=run sat=sit stood=stand left=left kept=keep
  buses=bus gases=gas stories=storey glasses=glasses goods=goods news=news stairs=stairs lying=lie dying=die tying=tie
  loaves=loaf sold=sold paid=pay said=say seen=see done=do went=go gone=go threw=throw thrown=throw fell=fall
  fallen=fall drunk=drunk driven=drive ridden=ride swum=swim spat=spit fed=feed led=lead children's=child
  mens=man womens=woman childrens=child peoples=people`);

/** British to American spelling. */
export const AMERICAN =
  pairs(`centre=center centres=center theatre=theater theatres=theater metre=meter metres=meter
  litre=liter litres=liter colour=color colours=color harbour=harbor neighbourhood=neighborhood honour=honor
  labour=labor labouring=labor favourite=favorite behaviour=behavior catalogue=catalog programme=program
  programmes=program travelling=travel traveller=traveler travellers=traveler jewellery=jewelry tyre=tire kerb=curb
  cheque=check grey=gray storey=storey defence=defense licence=license practise=practice organisation=organization
  authorised=authorized unauthorised=unauthorized apologise=apologize recognise=recognize gynaecology=gynecology
  paediatrics=pediatrics paediatric=pediatric orthopaedics=orthopedics anaesthesia=anesthesia haematology=hematology
  aluminium=aluminum enquiry=inquiry enquiries=inquiry enquire=inquire pyjamas=pajamas yoghurt=yogurt
  moustache=mustache speciality=specialty specialities=specialty fulfil=fulfill dialogue=dialog motorised=motorized
  sauteed=saute cancelled=cancel cancelling=cancel counselling=counsel counseling=counsel mould=mold
  sanitise=sanitize sterilised=sterilized valour=valor saviour=savior armour=armor tranquillity=tranquility
  civilised=civilized litterbin=litter queueing=queue queuing=queue wifi=wi-fi rd=road st=street ave=avenue
  expwy=expressway mt=mount bldg=building dept=department info=information max=maximum e=east w=west s=south n=north`);

/** Groups of stems that mean the same on a sign; the first stands for all. Given as stems. */
export const SYNONYMS: readonly string[][] = `
toilet restroom washroom lavatory bathroom wc loo
elevator lift
luggage baggage
shop store
subway metro
bicycle bik bike cycl cyc
child kid
rubbish litter garbage trash refus waste
pharmacy drugstor drugstore
sidewalk pavement
information inquiry info inquir
senior elderly aged elder
staff employee personnel worker employe
visitor tourist guest sightseer
road rd
street st
stroller pushchair pram
rental hir hire rent leas lease
film movie movi
passenger traveler
phone telephon telephone cellphon cellphone
photo photograph photography photographic picture pictur
quiet silenc silence silent
beverag beverage
gym gymnasium
lost missing
man men male gentleman gent gents gentlemen
woman lady female women ladies
museum
prohibit forbid ban prohibition prohibited
authoriz authorized authorise
flammable inflammable flammabl inflammabl
sculptur statu statue sculpture
exhibition exhibit expo
notic notice reminder
buy purchas purchase
canteen cafeteria
dormitory dorm
soccer football
clothes clothing wear apparel
accident
discount
attendant
purchase
car automobile auto automobil
aisl aisle
car
swim
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
