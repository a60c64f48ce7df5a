using LocalProcure.Domain.Consortia;

namespace LocalProcure.Tests.Domain.Consortia;

public class MentionsTests
{
    private static readonly Mentionable Lowri = new(Guid.NewGuid(), "Lowri Lead"), Pryce = new(Guid.NewGuid(), "Pryce Partner"), Sion = new(Guid.NewGuid(), "Siôn Ŵyn"), Lowri2 = new(Guid.NewGuid(), "Lowri Llwyd");

    public static TheoryData<string, string[]> Messages => new()
    {
        { "@Pryce Partner can you look?", ["Pryce Partner"] },
        { "Please @pryce, by Friday", ["Pryce Partner"] },
        { "@sion wyn and @PRYCE!", ["Siôn Ŵyn", "Pryce Partner"] },
        { "@Lowri which of us?", [] },
        { "@Lowri Lead and @Lowri Llwyd", ["Lowri Lead", "Lowri Llwyd"] },
        { "Write to pryce@partner.example", [] },
        { "@Prycey is somebody else", [] },
        { "Nobody, and @ alone, and at the end @", [] },
        { "@Pryce @Pryce", ["Pryce Partner"] },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Names_are_found_whole_or_by_a_first_name_that_only_one_has(string text, string[] names)
    {
        Mentionable[] people = [Lowri, Pryce, Sion, Lowri2];
        Assert.Equal(names, Mentions.In(text, people).Select(id => people.Single(p => p.Id == id).Name));
        Assert.Equal(text, string.Concat(Mentions.Runs(text, people).Select(r => r.Text)));
    }

    [Fact]
    public void Those_who_were_ticked_are_named_once()
    {
        Mentionable[] people = [Lowri, Pryce];
        Assert.Equal("Hello @Pryce\n@Lowri Lead", Mentions.With("Hello @Pryce", [Lowri.Id, Pryce.Id, Guid.NewGuid()], people));
        Assert.Equal("Hello", Mentions.With("Hello", [], people));
    }
}
