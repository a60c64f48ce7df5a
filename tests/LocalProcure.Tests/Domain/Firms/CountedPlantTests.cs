using LocalProcure.Domain;
using LocalProcure.Domain.Firms;

namespace LocalProcure.Tests.Domain.Firms;

public class CountedPlantTests
{
    [Theory]
    [InlineData("3 minibuses", "Minibus", 3)]
    [InlineData("3 minibuses, 2 tipper lorries; 1,200 traffic cones", "Traffic cones", 1_200)]
    [InlineData("- 2 x tipper lorries\n• 14 vans of our own", "tipper lorry", 2)]
    [InlineData("- 2 x tipper lorries\n• 14 vans of our own", "Our own vans", 14)]
    [InlineData("Excavators: 4", "excavator", 4)]
    [InlineData("A workshop and 5 gas engineers", "Gas engineers", 5)]
    [InlineData("2 cranes\n6 cranes", "crane", 6)]
    [InlineData("3 minibuses", "Vans", null)]
    [InlineData("a large workshop", "workshop", null)]
    [InlineData("Two cranes", "cranes", null)]
    [InlineData("3 glass boxes", "glass", null)]
    [InlineData("", "", null)]
    public void What_a_firm_counts_is_found_by_its_words(string plant, string asked, int? count) =>
        Assert.Equal(count, CountedPlant.In(new OwnWords(plant, null)) is var counted && counted.TryGetValue(CountedPlant.KeyOf(asked), out var found) ? found : null);

    [Fact]
    public void Either_language_will_do() => Assert.Equal(3, CountedPlant.In(new OwnWords(null, "3 bws mini"))[CountedPlant.KeyOf("Bws mini")]);
}
