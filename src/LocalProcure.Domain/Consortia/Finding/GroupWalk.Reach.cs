using System.Numerics;

namespace LocalProcure.Domain.Consortia.Finding;

/// <summary>What the members still to come can bring at most: groups that cannot get there are passed over unseen.</summary>
internal sealed partial class GroupWalk<T>
{
    /// <summary>Whether so many more members could bring what is wanted at all: as much to each sum, and as many needs of each kind, as the best of those left.</summary>
    private bool CanReach(int room, ulong wanting)
    {
        for (var s = 0; s < sums.Length; s++)
            if (sums[s] + most[s][room] < least[s]) return false;
        if (room == 1) return true;
        foreach (var kind in kinds)
            if (!CanReach(room, wanting, kind)) return false;
        return true;
    }

    /// <summary>Whether a sum is out of reach with this one, however much the others add.</summary>
    private bool AddsTooLittle(int c, int room)
    {
        for (var s = 0; s < sums.Length; s++)
            if (sums[s] + adds[s][c] + most[s][room - 1] < least[s]) return true;
        return false;
    }

    private T[] MostOf(int sum)
    {
        var most = new T[MostMembers + 1];
        var n = 1;
        foreach (var add in adding[sum].SelectMany(c => Enumerable.Repeat(adds[sum][c], Math.Min(classes[c].Firms.Count, MostMembers))).Take(MostMembers)) most[n] = most[n++ - 1] + add;
        for (; n <= MostMembers; n++) most[n] = most[n - 1];
        return most;
    }

    /// <summary>For each kind how many wanted needs a member must meet, so that the others can meet the rest however good they are. Null where anybody will do.</summary>
    private int[]? Floors(int room, ulong wanting)
    {
        int[]? floors = null;
        for (var k = 0; k < kinds.Length; k++)
            if (BitOperations.PopCount(wanting & kinds[k]) - (room - 1) * mostOfKind[k] is > 0 and var floor) (floors ??= new int[kinds.Length])[k] = floor;
        return floors;
    }

    private bool BringsTooLittle(int c, ulong wanting, int[] floors)
    {
        for (var k = 0; k < floors.Length; k++)
            if (floors[k] > 0 && BitOperations.PopCount(meets[c] & wanting & kinds[k]) < floors[k]) return true;
        return false;
    }

    private bool CanReach(int room, ulong wanting, ulong kind)
    {
        var wanted = BitOperations.PopCount(wanting & kind);
        if (wanted <= room) return true;
        var enough = (wanted + room - 1) / room;
        for (var c = 0; c < meets.Length; c++)
            if (BitOperations.PopCount(meets[c] & wanting & kind) >= enough && IsOpen(c)) return true;
        return false;
    }
}
