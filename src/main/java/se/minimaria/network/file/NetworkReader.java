package se.minimaria.network.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.UnicodeReader;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClosedDays;
import se.minimaria.network.Commitments;
import se.minimaria.network.County;
import se.minimaria.network.Municipality;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;
import se.minimaria.network.Source;

/** Reads a whole network file, or says everything that is wrong with it. */
final class NetworkReader {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 1_000_000;

    Network read(Resource file) {
        Problems problems = new Problems();
        Optional<Network> network = mapping(file, problems).map(root -> network(root, problems));
        if (network.isEmpty() || !problems.none()) {
            throw new NetworkFileException(file.getDescription(), problems.inLineOrder());
        }
        return network.get();
    }

    private static Network network(MappingNode mapping, Problems problems) {
        Entry root = new Entry(mapping, problems);
        References references = References.in(root);
        List<Source> sources = new SourceSection().read(root);
        OriginReader origins = new OriginReader(sources);
        County county = county(root.entry("county"), sources);
        ClosedDays closedDays = new ClosedDaysSection(origins).read(root);
        List<Located<AgreedPartner>> partners = new PartnerSection(references, origins).read(root);
        Commitments commitments = new CommitmentSections(references, origins, values(partners)).read(root);
        List<Located<Principal>> principals = new PrincipalSection(origins).read(root);
        List<Located<Municipality>> municipalities = new MunicipalitySection(references, origins).read(root);
        List<Located<Clinic>> clinics = new ClinicSection(
                        references, origins, new HoursReader(origins, closedDays), commitments.whereMet())
                .read(root);
        NetworkRules rules = new NetworkRules(root, county, principals, municipalities, clinics);
        rules.check(commitments);
        partners.forEach(rules::check);
        root.finish();
        return new Network(
                county, values(principals), values(municipalities), values(clinics), commitments, closedDays);
    }

    private static County county(Entry entry, List<Source> sources) {
        return new County(entry.one("code", Formats.COUNTY_CODE), entry.one("name", Formats.TEXT), sources);
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }

    private static Optional<MappingNode> mapping(Resource file, Problems problems) {
        try (InputStream stream = file.getInputStream()) {
            Node node = new Yaml(limits()).compose(new UnicodeReader(stream));
            if (node instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            problems.add(
                    1,
                    "expected the sections of a network file, found " + (node == null ? "nothing" : Nodes.shape(node)));
        } catch (IOException unreadable) {
            problems.add(0, "the file cannot be read: " + unreadable.getMessage());
        } catch (MarkedYAMLException broken) {
            problems.add(broken.getProblemMark().getLine() + 1, "not YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            problems.add(1, "not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    /** No aliases, nothing deep, nothing long: the file is written by hand. */
    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return options;
    }
}
