"""Common first names and the gender most of their bearers have; general knowledge, many languages.

A name that both men and women bear is in neither list.
"""

from __future__ import annotations

MALE = frozenset(
    """
aaron abdul abdullah abraham adam adolf adrian ahmad ahmed aidan akbar akira al alan albert alberto aldo alec
alejandro aleksandr aleksander aleksei aleksey alessandro alexander alexandre alexei alexey alexis alfonso
alfred alfredo ali allan allen alvaro alvin amir amos anatoly anders andre andreas andrei andres andrew andrey
andrii andriy andrzej andy angelo anthony antoine anton antonio antony archie armando arnold arseniy arthur
artur arturo asad asher ashok ashraf austin avi axel ayman barack barney barry bart bartholomew basil bashar ben
benedict benito benjamin bennett benny bernard bernardo bernie bert bill billy bjorn blake bob bobby bogdan
boris brad bradford bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron calvin carl
carlos carlo carter casper cecil cedric cesar chad charles charlie chester chris christian christophe
christopher chuck clarence clark claude claudio clay clayton clement cliff clifford clint clinton clive clyde
cody colin connor conor conrad constantin corey cornelius craig curt curtis cyril cyrus dale damian damien dan
daniel danilo danny dante darrell darren dave david davis dean denis dennis denys derek derrick desmond devin
dick diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominik don donald donnie doug
douglas duncan dustin dwayne dwight earl eddie edgar edmund eduardo edward edwin efrain eitan elijah elias
elliot elliott ellis elmer elon emanuel emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst erwin
ethan eugene evan evgeny ezra fabio farid federico felipe felix ferdinand fernando fidel filip floyd francesco
francis francisco franco francois frank franklin franz fred freddie frederick fredrik friedrich fritz gabriel
galen gareth garrett garry gary gavin gennady geoff geoffrey georg george georges georgi gerald gerard gerhard
gerry gideon gilbert gilberto giorgio giovanni giuseppe glen glenn gordon graham grant greg gregg gregory
grigory guido guillaume guillermo gunter gus gustav gustavo guy habib hal hamid hamza hank hans harold harris
harry harvey hasan hassan heath hector heinrich helmut henri henrik henry herbert herman hermann hiroshi homer
horace howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ilya imran ira irving isaac isaiah
ismail israel ivan ivo jack jackson jacob jacques jaime jake jamal james jamie jan janusz jared jarrod jason
javier jay jean-claude jean-luc jean-marc jean-marie jean-pierre jeb jeff jefferson jeffery jeffrey jens
jeremiah jeremy jerome jerry jerzy jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes
john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua josip juan juergen jules julian julien
julio julius jun junior jurgen justin kamal karl kaspar keith kelvin ken kenji kenneth kent kevin khaled khalid
kirk kirill klaus konrad konstantin kurt kyle kyrylo lance larry lars laurence laurent lawrence lazaro leandro
lee leif len lenny leo leon leonard leonardo leonid leopold leroy les leslie lester levi lewis liam lindsey
lionel lloyd logan lorenzo lou louis lucas luciano luigi luis luiz lukas luke luther lyle lyndon maksim maksym
malcolm manfred manuel marc marcel marcello marcelo marco marcos marcus mariano mario mark markus marlon
marshall martin marty marvin massimo mathew mathias mats matt matteo matthew matthias maurice mauricio max maxim
maximilian maxwell mehdi mehmet mel melvin micah michael michel miguel mihai mikael mike mikhail miklos milan
miles milos milton mitch mitchell mitt mohamed mohammad mohammed monty morris moses muhammad murray mustafa
mykhailo mykola nabil naftali narendra nathan nathaniel nawaz neal ned neil nelson newt nicholas nick nicola
nicolas niels nigel nikita niklas nikola nikolai nikolay nikolaos nils noah noam noel nolan norman oleg oleh
oleksandr oleksii oleksiy oliver olivier omar omer orlando orville oscar osama osman oswald otto owen pablo
paolo pascal pasquale patrick paul paulo pavel pavlo pedro per percy perry pete peter petr petro phil philip
philipp philippe phillip pierre pieter piotr preston qasim quentin quincy rafael rahm rahul raj rajesh ralph
ramon ramzan randall randolph randy raphael rashid raul ravi ray raymond recep reggie reginald reinhard reince
rene renato rex ricardo riccardo richard rick ricky rob robert roberto rod roderick rodney rodolfo rodrigo roger
rogelio roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudy rufus rupert russ russell rustam
ryan saad saddam said salman salvador salvatore sam samir samuel sanjay sandeep santiago saul scot scott sean
sebastian sepp serge sergei sergey sergio serhii serhiy seth seymour shane shaun shawn sheldon shimon shinzo sid
sidney silvio simon solomon stanislav stanley stefan stefano stephan stephane stephen sterling steve steven
stewart stuart sven sylvester tariq taras tayyip ted teddy terence terrance terrence thad theodore theresio
thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent trevor tristan tyler ulrich
umar uri vaclav valentin valery vance vasily vasyl vernon viacheslav victor viktor vince vincent vincenzo vitali
vitaliy vitaly vlad vladimir volodymyr vyacheslav wade waleed wallace walter ward warren wayne wendell werner
wesley wilbur wilfred wilhelm will willard willem william willie willis winston wladimir wolfgang woodrow wyatt
xavier yair yakov yann yaroslav yasser yevgeny yitzhak yoav yogi youssef yuri yuriy yves zachary zack zane
zbigniew zeev zoltan denzel tucker hunter corbin rand marion rubens cory trey brock chip dylan jordan gene mack
mac sherman bud chris jesse
""".split()
)

FEMALE = frozenset(
    """
abigail ada adela adele adriana agatha agnes aicha aida aileen aisha alana alba alessandra alexandra alexa alice
alicia alina alison allison alma alyssa amalia amanda amber amelia amina amy ana anastasia andrea angela
angelica angelina anita anja ann anna annabel anne annette annie annika antje antonia april arlene ashley astrid
audrey aurora ava ayesha barbara beata beatrice beatrix becky belinda benazir bernadette beth bethany betsy
betty beverly bianca birgit bonnie brenda brianna bridget brigitte brittany brooke camila camilla candace
candice carla carly carmen carol carole carolina caroline carolyn carrie catalina caterina catherine cathy
cecilia celeste celia celine chantal charity charlene charlotte chelsea cheryl chiara christa christina
christine chloe cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo corinne
courtney cristina crystal cynthia daisy dana danielle daniela darlene daria darya dawn deanna debbie deborah
debra delia denise diana diane dianne dina dolores dominique donna dora doreen doris dorothy edith eileen
ekaterina elaine eleanor elena eleonora elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elvira
emilia emily emma erica erika erin esmeralda estela estelle esther ethel eugenia eunice eva eve evelyn faith
fatima fatma felicia fiona flora florence frances francesca frida gabriela gabrielle gail galina gemma genevieve
georgia georgina geraldine gertrude gianna gillian gina ginger giovanna giulia gladys glenda gloria golda
gretchen gwen gwendolyn hala halima hanna hannah harriet hayley heather heidi helen helena helene helga
henrietta hilary hilda hillary holly hope huma ida ilona imelda ina ines ingrid irene irina iris irma isabel
isabella isabelle ivana ivanka ivy jackie jacqueline jana jane janet janice janine jasmine jeanette jeanne
jeannie jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josephine joy joyce juanita
judith judy julia juliana julie juliet june justine kamala karen karin karina karine karla kate katerina
katharina katharine katherine kathleen kathryn kathy katie katrina kay kayla kayleigh kellyanne kendra kerry
kimberly kirsten kirsti kristen kristin kristina krystal lana lara latoya laura lauren laurie leah leila lena
leona leonor leticia lidia lila lillian lily lina linda lisa liz liza lois lola loretta lori lorraine louisa
louise lucia lucinda lucy luisa lydia lynn lynne mabel madeleine madeline madison magdalena maggie malala
mallory mandy manuela marcia margaret margarita margot maria mariam marian mariana marianne marie marilyn marina
marissa marjorie marsha martha martina mary maryam maureen maxine maya megan meghan melanie melania melinda
melissa mercedes meredith mia michaela michele michelle mildred millie mimi miranda miriam moira molly mona
monica monika monique muriel myrna nadia nadine nan nancy naomi natalia natalie natasha nathalie nellie nicole
nikki nina noelle nora noreen norma octavia oksana olena olga olivia ornella paige pam pamela patrice patricia
patsy patti patty paula paulina pauline peggy penelope penny petra phoebe phyllis polly priscilla rachel ramona
rania raquel rebecca regina renata renee rhonda rita roberta robin rochelle rosa rosalie rosalind rosalynn rose
rosemarie rosemary roxana roxanne ruby ruth sabine sabrina sadie sally samantha sandra sara sarah savannah selma
serena shannon sharon shauna sheila shelley shelly sherry shirley sigrid silvia simone sonia sonja sofia sophia
sophie stacey stacy stefanie stella stephanie sue summer susan susana susanna susanne suzanne svetlana sybil
sylvia tamara tamika tammy tania tanya tara tatiana tatyana teresa teri tess tessa thea thelma theresa therese
tiffany tina toni tracey tricia trudy ulrike ursula valentina valeria valerie vanessa vera verna veronica vicky
victoria viola violet virginia vivian viviane wanda wendy whitney wilhelmina wilma winifred xiomara yana yelena
yekaterina yolanda yulia yuliya yvette yvonne zainab zara zelda zoe julianne deb barb mindy cokie carly kellie
becca heike
""".split()
)

BOTH = frozenset(
    """
alex ariel bailey blair cameron casey dakota drew jamie jan jean jo jordan kelly kim lee leslie lindsay loren
lynn marion morgan nicky pat quinn reese riley robin sam sandy sasha shelby shelley sidney sydney taylor terry
tracy andrea dana ashley courtney kerry li wei jun yang ming xi jin hyun young alexis chandra kiran mehr val
gale jody jackie stacy shannon dominique rene michel simone carmen angel guadalupe
""".split()
)

GENDER: dict[str, str] = {}
for _name in MALE:
    GENDER[_name] = "m"
for _name in FEMALE:
    GENDER[_name] = "f"
for _name in BOTH:
    GENDER[_name] = "?"
del _name

# Family names that stand before the given name: Xi Jinping, Park Geun-hye, Nguyen Phu Trong.
FAMILY_NAMES = frozenset(
    """xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo liang song zheng xie deng jiang
    kim park choi jung jeong kang yoon yun jang lim moon hwang ahn ban nguyen tran pham hoang phan vu dang bui
    suga abe kishida mao hun ung""".split()
)
