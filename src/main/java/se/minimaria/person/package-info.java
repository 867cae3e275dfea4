/**
 * Who a file is about: client files, identifiers over time, relatives and guardians, protected identity.
 *
 * <p>A file belongs to one authority; the same person has one file with each authority met, and neither store knows of
 * the other's. Identity is a history of identifiers: a number changes when a coordination number becomes a
 * personnummer and may change with legal sex, and a person may have none at all. The birth date is a field of its own,
 * since the day in a number can be a neighbouring one (folkbokföringslagen 1991:481, 18 §), and the sex digit says what
 * the register says, not who someone is.
 *
 * <p>How certain an identity is, is what somebody at work has seen, and a change takes it back to what was said. How and when
 * to reach somebody, and in which language, is theirs to choose; nobody is written to who has not chosen it. Two files of one
 * person are joined by a signpost and can be parted again; nothing that is signed moves.
 *
 * <p>A relative who asks for help is a client with an own file. Protected identity comes in three kinds
 * (sekretessmarkering, OSL 22:1; skyddad folkbokföring, folkbokföringslagen 16–17 §§; fingerade personuppgifter, rules
 * unverified); no address, telephone or place is shown then. Rows end with the file, by the retention rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "access"})
package se.minimaria.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
