using LocalProcure.Domain.Bids;

namespace LocalProcure.Tests.Domain.Bids;

/// <summary>Two people on one text: what they wrote apart comes together, what they wrote over each other is left to them.</summary>
public class TextMergeTests
{
    [Theory]
    [InlineData("A. B. C.", "A2. B. C.", "A. B. C2.", "A2. B. C2.")]
    [InlineData("A. B.", "A2. B.", "A. B. C.", "A2. B. C.")]
    [InlineData("A.\nB.\nC.", "A.\nC.", "A.\nB.\nC.\nD.", "A.\nC.\nD.")]
    [InlineData("", "Mine.", "", "Mine.")]
    [InlineData("", "", "Theirs.", "Theirs.")]
    [InlineData("", "Same.", "Same.", "Same.")]
    [InlineData("One. Two. Three.", "Zero. One. Two. Three.", "One. Two. Three. Four.", "Zero. One. Two. Three. Four.")]
    [InlineData("One. Two.", "One. Two.\n\nA new paragraph.", "First. Two.", "First. Two.\n\nA new paragraph.")]
    public void Changes_of_different_sentences_come_together(string was, string mine, string theirs, string both) => Assert.Equal(both, TextMerge.Of(was, mine, theirs));

    [Theory]
    [InlineData("We clean twice.", "We clean three times.", "We clean daily.")]
    [InlineData("A. B.", "A. B. Mine.", "A. B. Theirs.")]
    [InlineData("A. B.", "A.", "A. B2.")]
    [InlineData("", "Mine.", "Theirs.")]
    public void Changes_of_the_same_sentence_or_at_the_same_place_are_left_to_a_person(string was, string mine, string theirs)
    {
        Assert.Null(TextMerge.Of(was, mine, theirs));
        Assert.Null(TextMerge.Of(was, theirs, mine));
    }

    [Fact]
    public void Whatever_two_people_do_no_sentence_that_either_wrote_is_lost_and_none_that_either_deleted_comes_back()
    {
        var (merged, left) = (0, 0);
        for (var seed = 0; seed < 4_000; seed++)
        {
            var random = new Random(seed);
            var was = Enumerable.Range(0, random.Next(0, 9)).Select(i => $"Was {seed} {i}.").ToList();
            var (mine, theirs) = (Edited(was, random, "Mine"), Edited(was, random, "Theirs"));
            var (w, m, t) = (Text(was, random), Text(mine, random), Text(theirs, random));
            var both = TextMerge.Of(w, m, t);
            Assert.Equal(m, TextMerge.Of(w, m, w));
            Assert.Equal(t, TextMerge.Of(w, w, t));
            Assert.Equal(both is null, TextMerge.Of(w, t, m) is null);
            if (both is null) { left++; continue; }
            merged++;
            var sentences = both.Split(['.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(s => s + ".").ToList();
            Assert.Equal(sentences.Count, sentences.Distinct().Count());
            foreach (var added in mine.Concat(theirs).Except(was)) Assert.Contains(added, sentences);
            foreach (var deleted in was.Where(s => !mine.Contains(s) || !theirs.Contains(s))) Assert.DoesNotContain(deleted, sentences);
            foreach (var kept in was.Where(s => mine.Contains(s) && theirs.Contains(s))) Assert.Contains(kept, sentences);
        }
        Assert.True(merged > 500 && left > 500, $"{merged} {left}");
    }

    [Fact]
    public void The_largest_answers_are_compared_at_once()
    {
        var random = new Random(1);
        string Long() => string.Concat(Enumerable.Range(0, 8_000).Select(_ => (char)('a' + random.Next(26)) + (random.Next(9) == 0 ? ".\n" : " ")));
        var (was, mine, theirs) = (Long(), Long(), Long());
        Assert.Null(TextMerge.Of(was, mine, theirs));
        Assert.Equal(mine, After(TextDiff.Of(was, mine)));
    }

    [Fact]
    public void A_comparison_holds_both_texts_and_marks_words()
    {
        Assert.Equal(
            [new(DiffKind.Same, "We clean "), new(DiffKind.Removed, "twice "), new(DiffKind.Added, "three times "), new(DiffKind.Same, "a week. And dust.")],
            TextDiff.Of("We clean twice a week. And dust.", "We clean three times a week. And dust."));
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            string Some() => string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => new[] { "one", "two", "three", "Pwllheli", "." }[random.Next(5)] + new[] { " ", " ", "\n", "", "  " }[random.Next(5)]));
            var (before, after) = (Some(), Some());
            var parts = TextDiff.Of(before, after);
            Assert.Equal(after, After(parts));
            Assert.Equal(Folded(before), Folded(string.Concat(parts.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text))));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.NotEqual(pair.First.Kind, pair.Second.Kind));
        }
    }

    private static string After(IEnumerable<DiffPart> parts) => string.Concat(parts.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text));

    /// <summary>Space alone is not shown as a change.</summary>
    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static List<string> Edited(List<string> was, Random random, string who)
    {
        var edited = was.ToList();
        for (var edit = random.Next(0, 4); edit > 0; edit--)
            switch (random.Next(3))
            {
                case 0: edited.Insert(random.Next(edited.Count + 1), $"{who} {random.Next(1_000_000)}."); break;
                case 1 when edited.Count > 0: edited.RemoveAt(random.Next(edited.Count)); break;
                case 2 when edited.Count > 0: edited[random.Next(edited.Count)] = $"{who} {random.Next(1_000_000)}."; break;
            }
        return edited;
    }

    private static string Text(List<string> sentences, Random random) => string.Concat(sentences.Select((s, i) => s + (i == sentences.Count - 1 ? "" : random.Next(4) == 0 ? "\n\n" : " ")));
}
