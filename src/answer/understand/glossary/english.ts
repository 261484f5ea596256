/** What members ask in everyday English and what papers write instead: terms of one meaning a line. */
export const ENGLISH = `
held, hold, take place, takes place, took place, taking place, convened, scheduled for
next meeting, next session, date of next meeting, meet again, meets again
begin, start, commence, get under way, kick off
end, finish, close, conclude
absent, missing, not present, apologies, apologies for absence, apologies received, sent apologies, did not attend
attended, in attendance, turned up, took part, took part in
chaired, chair, presided, in the chair
took the minutes, minute taker, minutes taken, note taker, secretary
said no, rejected, turned down, refused, declined, not approved, not accepted, not agreed, voted down, not supported, defeated
put off, postponed, deferred, adjourned, pushed back, held over, carried over
called off, cancelled, canceled, abandoned, scrapped, dropped, withdrawn
gave the go-ahead, agreed, approved, endorsed, resolved, backed, accepted, passed, adopted, carried, signed off, gave approval
voted for, in favour, in favor, votes in favour, backed
voted against, against, opposed, votes against
abstained, abstention, abstentions
unanimous, unanimously, nobody against, without dissent
left over, surplus, unspent
in the red, deficit, overspent
in the bank, cash at bank, bank balance
reserves, reserve fund
hole, gap, shortfall
money coming in, income, receipts
money going out, outgoings, expenditure
spend, spent, expenditure, spending
cost, price, priced at, estimated at, amount to
wage, wages, salary, salaries, remuneration
pay rise, pay increase, pay settlement, pay award, wage increase
owe, owed, owes, arrears, unpaid
rent rise, rent increase, raise rents, increase rents
rise, increase, go up, went up, raised, climbed, grew, increased, up from
fall, decrease, go down, went down, dropped, declined, fell, decreased, down from, reduced
cut, reduce, reduced, bring down, lower, trim
charge, fee, hire charge, tariff
quotes, quotations, quotation
ad, advert, advertise, advertisement
fine, penalty
grant, subsidy
donate, donated, donation, donations, gift
loan, borrow, borrowed, borrowing, bank loan
buy, bought, purchase, purchased, acquire, procure, procurement, order, ordered
sell, sold, sale, disposal
firm, company, contractor, supplier
contract, job, award the contract, contract awarded, tender, won the contract
tender, tenders, bids, bidders
arrived, delivered, received, handed over
still to come, yet to be delivered, awaited
letter, letters, notice, notices, notification
go out, sent, issued, send out
bike, bikes, bicycle, bicycles, cycle, cycles
car, cars, vehicle, vehicles
lorry, lorries, truck, trucks
bus, buses, coach, coaches, vehicles
late, delayed, overdue, behind schedule, running late, slipped
on time, punctual, punctuality, on schedule
get worse, deteriorate, decline, worsen
get better, improve, improved, improvement, recover
broken, faulty, defective, out of order, out of service
fix, repair, repaired, repairs, mend, rectify
fixing, repairs, maintenance
look into, investigate, review, examine, study, explore
look after, manage, maintain, in charge of, responsible for
sort out, resolve, settle, deal with, arrange, prepare, present
draw up, prepare, draft, write, produce
come up with, propose, present, submit, put forward
hand in, submit, deliver, file, present
get in touch, contact, write to, approach
talk to, discuss with, meet with, consult, negotiate
hire, hired, recruit, recruited, take on, took on, appoint, employ, employed
quit, leave, left, resign, resigned, stand down, step down, departed
fired, dismissed, sacked, made redundant, laid off
boss, head, chief executive, director
staff, employees, workers, workforce, personnel
sick, sickness, sick leave, ill, illness
off sick, sickness absence, sickness rate
hurt, injured, injuries, wounded
died, killed, deaths, fatalities
complaint, complaints, grievance, grievances, complained
accident, accidents, collision, collisions, crash, crashes
passengers, riders, travellers, ridership
customers, clients, users, consumers
visitors, guests
residents, tenants, inhabitants
homes, houses, housing, dwellings
flats, apartments
kids, children, pupils, students
doctor, doctors, physician, physicians, gp, consultants
nurse, nurses, nursing staff
surgery, surgeries, operations
wait, waits, waiting time
shop, shops, store, stores, retailer, retailers
shopkeepers, traders, retailers, businesses
premises, property, site
garden, gardens, park, parks, green space
roof, roofing
rubbish, waste, litter, refuse
power, electricity
big, size, large, area, capacity
how old, age, built in
empty, vacant, unoccupied, void, voids
new people, new members, joined, newly admitted, newcomers
members, membership
elected, election, re-elected, appointed, chosen, voted in
take over, took over, succeed, succeeded, replace, replaced, successor
speak for, spoke for, on behalf of, represent, represented, representing
promised, pledged, committed, undertook, commitment
warn, warned, caution, cautioned, concerned, concerns
blame, because of, due to, caused by, owing to, as a result of
target, goal, objective, aim
forecast, projected, projection
trial, pilot, test run, trial run
launch, launched, introduced, rolled out, opened
shut, close, closed, closure
finished, completed, complete, done
under way, in progress, ongoing
help, support, assistance, aid
rule, rules, regulation, regulations, policy, bylaw, bylaws
guideline, guidelines, guidance, instructions
training, course, courses, workshop, workshops, refresher training
meeting room, hall, community room, venue
so far, to date, up to now
a year ago, a year earlier, last year, previous year, twelve months earlier, the year before
last quarter, previous quarter, quarter before
used to be, previously, formerly, up from, down from
per head, per person, per member, each
roughly, about, around, approximately
`;
