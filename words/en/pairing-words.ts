/**
 * 1,024 words of which two are read aloud: common, short, and no two alike to the ear. Their order is part of the
 * protocol: both sides must have the same word at the same place.
 */
export const pairingWords: readonly string[] = `
abacus academy acorn acrobat actor adobe airport album alcove almanac almond alpaca alphabet amber
anchor anklet antelope antenna anthem anvil apple apricot apron aquarium arcade arch arena armchair
arrow artist asphalt aster athlete atlas atom attic aurora author autumn avenue avocado axle baboon
backpack badge bagel baker balcony bamboo banana banjo banquet barbecue barber barley barn baseball
basement basil basket bathtub baton battery beach beacon beagle beaver bedroom beehive beetroot bell
benefit beret bicycle bingo birthday biscuit bistro blacktop blanket blender blizzard blossom blouse
bluebell bobsled bonfire bonnet book bookcase bottle boulder bouquet bowtie box bracelet branch brass
brick broccoli brochure bronze broom brother brush bubble buffalo bulldog bungalow burger burrito butler
cabbage cabin cable cactus cake calendar camel camera campfire canal canary candy canoe canvas canyon
captain caramel caravan cardigan carnival carpet carriage carrot cartoon cascade castle catfish cedar
ceiling celery cello cement ceramic chalk champion channel charcoal chariot chart cheese cheetah chef
cherry chestnut chicken chimney chipmunk choir chowder cinema cinnamon circle circus citrus city
clarinet clasp clay cliff clock closet cloud clover clown cluster coach cobbler cobweb coconut cocoon
coffee collar college comedy comet compass concert confetti cookie copper cork corridor costume cottage
cotton cougar county cousin cowbell cowboy crab cradle crater crayon cream crest cricket crossbow
cruiser crystal cube cucumber cupboard curtain cushion cyclist daffodil dairy dancer daughter dawn deck
desert diamond diary dinner dinosaur disk dolly dolphin domino donkey donut door doorbell dove dragon
drama drawer dress driver drizzle duet dustpan dynamo earth easel east echo editor egg eggplant elbow
electron elephant elevator elk emblem emerald enamel engine envelope equator evening fabric factory
falcon family fanfare fantasy farmer fashion faucet feather felt fence fern festival fiddle field fig
film finale finch finger firefly fireman fjord flag flamingo flannel flask fleece flint flute foam
folder fondue football forehead forest forum fossil foundry fountain freckle freezer fresco fridge
friend frog frost fruit fudge funnel future galaxy gallery gallon garage garden garland garlic garment
gasoline gateway gazelle gecko gem general geology geyser giant gift giraffe glacier gladiola glass
glider globe glue goat goblet goblin goggles gold gondola goose gorilla granite grape gravel gravy green
griddle griffin grocery grotto guest guide guitar gutter gypsum halibut halo hammock hamster handbag
hangar harbor harness harp harvest hat hatchet hawk haystack hazelnut headband headline hedgehog helmet
herald herb hexagon hill hippo history hobby hockey holiday hood horizon hornet hotdog hotel hubcap
hummus hunter husky hydrant hyena iceberg iguana ink insect iron island ivory ivy jackal jacket jackpot
jaguar jam january jasmine javelin jeans jeep jelly jersey jewel jigsaw jogger joke journal journey
joyful joystick juggler juice jukebox jumper june jungle juniper kangaroo karaoke kelp kennel ketchup
kettle keyboard keyhole khaki kilogram kimono king kiosk kitchen kite kitten kiwi knee knot koala ladder
ladybug lamp lantern lasagna latch lattice laundry laurel lava lavender lemon lentil leopard letter
lettuce library lilac lily lime linen lion lipstick livery loaf lobster locker lodge logo lollipop
longbow lounge luggage lullaby lumber lunar lunch lynx lyric macaroni machine maestro magazine magic
magnet magpie mammoth manager mandolin mango mansion mantle map marathon marble marigold marina mariner
market marmot mascot mask matador mattress mayor meadow melody melon menu merchant mermaid message metal
meteor metro midnight milk mimosa mint mirror mocha mode monument morning mosaic moth motor movie muffin
mulberry mural museum mushroom music mustang mustard napkin narwhal nature necklace nectar neighbor neon
nephew neptune nest nickel nightcap ninja noodle north notebook novel nugget nurse nutmeg oasis oatmeal
oboe ocean octagon october octopus office olive olympics omelet onion opal opera orange orbit orchard
orchid organ origami ornament osprey ostrich otter oven owl oxygen oyster package paddle padlock pageant
pagoda paint palace palm pamphlet pan pancake panther papaya paprika parade paradise parcel park parsley
parsnip party passport pasta pastry pasture path patio pavilion peacock peanut pebble pecan pedal
pelican pencil penguin pepper perfume pheasant phone photo piano pickle picnic pigeon pillow pinball
pinwheel pioneer piranha pirate piston pixel pizza planet plank plate platinum platypus plaza plum
plywood pocket podium polka pollen pomelo poncho pond popcorn poplar poppy porch porridge portrait
possum postcard postman potato pottery powder prairie pretzel printer prism product promise pudding
pulley pulse pump pupil puppet purple puzzle pyramid python quail quartz queen quiche quilt quiver
rabbit raccoon radar radiator radio radish radius raft railway rainbow raisin ranger rapids raven razor
record redwood reindeer relish reptile resort rhino rhubarb rhythm ribbon rice rickshaw pajamas roadside
robin robot romance roof roommate rooster rope rosemary rowboat rubber ruby runway safari salad salmon
salt sandal sapphire sardine satin saturn saucer sauna sausage savanna scaffold scallop scanner scarf
schedule school science scissors scooter scorpion screen scroll sculptor seagull section seesaw sentence
sequin serenade service sesame shadow shallot shampoo shamrock shark shawl shed shelf shelter shield
shingle ship shirt shoulder shovel shower shrimp shuttle sidewalk signal silver siren skate sketch ski
skillet skyline sleigh slipper slogan smoke snail snake sneaker snow soap soccer soda sonata sorbet
south souvenir soybean spade spaniel spectrum speech spice spider spinach spiral sponge spoon spray
square squash squid squirrel stable stadium stamp star starfish station statue steam stencil stereo stew
stone stork straw street string strudel studio suburb subway success suitcase sunday sunrise sunset
supper surfer survey swallow swan sweater swing sycamore symphony syrup system tablet tabloid taco
tadpole tailor tandem tank tapestry tartan tavern taxi teacher teacup teapot teddy telegram temple
tennis termite terrace texture theater thermos thimble thistle throne thumb thunder tiara ticket tide
tiger tincture tinsel toast toboggan tomato tongue toolbox topaz tornado tortoise toucan tourist towel
toy track traffic trailer train transit trapeze traveler tray treasure triangle tricycle trombone trophy
trouble trousers trout trumpet trunk tuba tuesday tugboat tulip tumbler turbine turkey turnip turtle
tuxedo twig twilight typist ukulele umbrella unicorn uniform universe urchin vacation vacuum valley
valve vanilla vase vault velvet veranda victory video village vinegar vineyard vintage viola violet
vision visitor vista voice volcano volume vortex voucher voyage waffle wagon wallet walnut walrus waltz
wardrobe warmth warrior washer wasp water webcam wedding wedge weekday welcome welder whisker windmill
window winter wizard wolf wombat woodland wool workshop worm wreath writer yacht yellow yoga yogurt
zebra zigzag zodiac zoo zucchini
`
  .trim()
  .split(/\s+/);
